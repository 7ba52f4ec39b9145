import { describe, expect, it } from 'vitest';
import {
  carriedBySection,
  carriesText,
  isCarriedText,
  isStillCarried,
} from '../../../shared/carry-forward/carried-texts.ts';
import { carriedEdits } from '../../../shared/carry-forward/edits.ts';
import { carriedRecords, nextWorkbookId } from '../../../shared/carry-forward/records.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Edit } from '../../../shared/workbook/log/edit.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const last = sampleSnapshot();
const workbookId = nextWorkbookId(last.workbookId, 2024);
const records = carriedRecords(last, { workbookId, edition: a11Edition2022, fiscalYear: 2024 });
const edits = carriedEdits(workbookId, records, () => Date.UTC(2023, 0, 15));
const carriedMission = must(edits.find(({ kind, field }) => kind === 'provider' && field === 'mission'));

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the sample has it');
  return found;
}

/** Edits of the mission, each over the one before, saying these words; 'carried' are the carried ones. */
function line(...words: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [carriedMission];
  for (const said of words)
    edits.push({
      ...carriedMission,
      id: `edit-${edits.length}`,
      author: 'Ann',
      value: said === 'carried' ? carriedMission.value : JSON.stringify(said),
      bases: [edits.at(-1)?.id ?? ''],
    });
  return edits;
}
const isCarriedAfter = (...words: readonly string[]) => isStillCarried(carriedMission, line(...words));

describe('a text', () => {
  it('is shown as carried; a name, a choice, a key, and what was reset are not', () => {
    const paths = new Set(
      edits.filter((edit) => carriesText(workbookId, edit)).map(({ kind, field }) => `${kind}.${field}`),
    );
    for (const path of ['practice_rating.rationale', 'narrative.text', 'provider.mission'])
      expect(paths).toContain(path);
    for (const path of [
      'service.name',
      'practice_rating.practice',
      'service.deleted',
      'workbook.fiscal_year',
    ])
      expect(paths).not.toContain(path);
    expect(edits.some((edit) => carriesText(last.workbookId, edit))).toBe(false);
  });

  it('stays carried until somebody changes it or says the same once more', () => {
    expect(isCarriedAfter()).toBe(true);
    expect(isCarriedAfter('other')).toBe(false);
    expect(isCarriedAfter('carried')).toBe(false);
  });

  it('is carried again once that was undone, and no more once it was redone', () => {
    expect(isCarriedAfter('other', 'carried')).toBe(true);
    expect(isCarriedAfter('other', 'another', 'other', 'carried')).toBe(true);
    expect(isCarriedAfter('other', 'carried', 'other')).toBe(false);
    expect(isCarriedAfter('carried', 'carried')).toBe(true);
    expect(isCarriedAfter('carried', 'carried', 'carried')).toBe(false);
    expect(isCarriedAfter('other', 'carried', 'carried')).toBe(false);
  });

  it('that was confirmed, changed and changed back is still confirmed', () => {
    expect(isCarriedAfter('carried', 'other', 'carried')).toBe(false);
  });

  it('of which copies say different things is none of last year’s', () => {
    const [, hers] = line('other');
    const [, his] = line('another');
    if (hers === undefined || his === undefined) throw new Error('two edits');
    expect(isStillCarried(carriedMission, [carriedMission, hers, { ...his, id: 'his' }])).toBe(false);
  });
});

describe('the carried texts of a workbook', () => {
  const [service] = last.records.service;
  const [provider] = last.records.provider;
  if (service === undefined || provider === undefined) throw new Error('the sample has both');
  const gone = { kind: 'person', id: service.id, field: 'took_part_how' } as const;
  const text = (kind: 'service' | 'provider', id: typeof service.id, field: string) => ({ kind, id, field });
  const snapshot = {
    ...last,
    carried: [
      text('service', service.id, 'description'),
      text('provider', provider.id, 'mission'),
      text('service', service.id, 'who'),
      gone,
    ],
  };

  it('are counted by section, in the order of the workbook, without those of deleted records', () => {
    expect(carriedBySection(snapshot).map(({ section, texts }) => [section.id, texts.length])).toEqual([
      ['provider', 1],
      ['services', 2],
    ]);
    expect(carriedBySection(last)).toEqual([]);
  });

  it('are known one by one', () => {
    expect(isCarriedText(snapshot, { id: service.id, field: 'who' })).toBe(true);
    expect(isCarriedText(snapshot, { id: service.id, field: 'demand' })).toBe(false);
    expect(isCarriedText(last, { id: service.id, field: 'who' })).toBe(false);
  });
});
