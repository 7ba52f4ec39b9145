import { describe, expect, it } from 'vitest';
import { sessionEntries } from '../../../shared/briefing/session.ts';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { standardSlides } from '../../../shared/briefing/standard-slides.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const meeting = { date: '2023-03-30', rehearsal: false };

describe('a briefing that begins', () => {
  it('is kept with its day and the workbook as it is shown', () => {
    const entries = sessionEntries(aSnapshot().build(), anId('session'), {
      ...meeting,
      participants: ' OMB ',
    });
    expect(entries.at(-1)).toMatchObject({
      kind: 'briefing_session',
      id: anId('session'),
      set: { date: '2023-03-30', rehearsal: false, participants: 'OMB', snapshot: expect.any(String) },
    });
  });

  it('makes a record for each slide that has none, so that the log can point to it, and moves none', () => {
    const before = aSnapshot().with('briefing_slide', { key: 'profile', order: 'Zz' }).build();
    const made = sessionEntries(before, anId('session'), meeting)
      .filter(({ kind }) => kind === 'briefing_slide')
      .flatMap((entry) => ('set' in entry ? [entry.set] : []));
    expect(made.map(({ key }) => key)).toEqual(
      standardSlides.map(({ key }) => key).filter((key) => key !== 'profile'),
    );
    const after = made.reduce(
      (builder, { key, order }) => builder.with('briefing_slide', { key: String(key), order: String(order) }),
      aSnapshot().with('briefing_slide', { key: 'profile', order: 'Zz' }),
    );
    const keys = (snapshot: typeof before) => slidesOf(snapshot).map(({ key }) => key);
    expect(keys(after.build())).toEqual(keys(before));
  });
});
