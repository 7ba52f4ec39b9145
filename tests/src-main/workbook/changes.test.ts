import { describe, expect, it } from 'vitest';
import { absorb, inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';
import { TestClock } from '../../property/histories.ts';

const hour = 3_600_000;
const service = (id: number, set: Record<string, string>) => ({ kind: 'service', id: recordId(id), set });

describe('the changes of a workbook', () => {
  it('are whole even where an edit rests on one of a clock that was ahead', () => {
    const clock = new TestClock(Date.UTC(2023, 0, 15));
    const workbook = inMemoryWorkbook(recordId(0), clock.read);
    must(workbook.change('Ann', [service(1, { name: 'Claims' }), service(2, { name: 'Appeals' })]));
    clock.set(hour);
    must(workbook.change('Ann', [service(1, { name: 'Ahead' })]));
    clock.set(-hour);
    const mixed = [
      service(2, { name: 'Now' }),
      service(1, { name: 'Late' }),
      service(2, { description: 'Now' }),
    ];
    const made = must(workbook.change('Ben', mixed));
    clock.set(hour / 2);
    must(workbook.change('Cid', [service(2, { name: 'Between' })]));
    const all = workbook.changes(undefined, 10);
    const paged = [undefined, ...all.map(({ changeId }) => changeId)].flatMap((before) =>
      workbook.changes(before, 1),
    );
    expect(paged).toEqual(all);
    const bens = all.find(({ changeId }) => changeId === made.changeId);
    expect(bens?.edits.map(({ field, before, value }) => [field, before, value])).toEqual([
      ['name', 'Appeals', 'Now'],
      ['name', 'Ahead', 'Late'],
      ['description', null, 'Now'],
    ]);
    expect(all).toHaveLength(4);
    expect(all.flatMap(({ edits }) => edits)).toHaveLength(workbook.snapshot().editCount);
    workbook.database.close();
  });

  it('of two copies stand by their time, and a conflict shows as what was there before it was settled', () => {
    const clock = new TestClock(Date.UTC(2023, 0, 15));
    const [mine, theirs] = [
      inMemoryWorkbook(recordId(0), clock.read),
      inMemoryWorkbook(recordId(0), clock.read),
    ];
    must(mine.change('Ann', [service(1, { name: 'Claims' })]));
    absorb(theirs, mine);
    must(mine.change('Ann', [service(1, { name: 'Mine' })]));
    must(theirs.change('Ben', [service(1, { name: 'Theirs' })]));
    must(mine.change('Ann', [service(2, { name: 'Other' })]));
    absorb(mine, theirs);
    must(mine.change('Ann', [service(1, { name: 'Settled' })]));
    expect(
      mine
        .changes(undefined, 10)
        .map(({ author, edits }) => [author, edits.at(-1)?.before, edits.at(-1)?.value]),
    ).toEqual([
      ['Ann', 'Theirs', 'Settled'],
      ['Ann', null, 'Other'],
      ['Ben', 'Claims', 'Theirs'],
      ['Ann', 'Claims', 'Mine'],
      ['Ann', null, 'Claims'],
    ]);
    for (const workbook of [mine, theirs]) workbook.database.close();
  });
});

describe('a slide of the briefing that something is entered about', () => {
  const keys = (workbook: ReturnType<typeof inMemoryWorkbook>) =>
    workbook.snapshot().records.briefing_slide.map(({ key }) => key);
  const slide = (key: string, title: string) => ({ kind: 'briefing_slide', set: { key, title } });

  it('stays where it was shown, and one of the team’s own comes after the twelve', () => {
    const workbook = inMemoryWorkbook(recordId(0));
    must(workbook.change('Ann', [slide('map', 'The journey'), slide('feedback', 'Trust rose')]));
    must(workbook.change('Ann', [slide('purpose', 'Why we are here')]));
    expect(keys(workbook)).toEqual(['purpose', 'feedback', 'map']);
    workbook.database.close();
  });
});
