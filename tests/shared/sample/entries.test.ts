import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Field } from '../../../shared/model/field.ts';
import { findField, findKind, kindNames } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { sampleEntries } from '../../../shared/sample/index.ts';
import { derivedId } from '../../../shared/workbook/record-id.ts';
import { idOf, type SetEntry, sampleSnapshot, sampleWorkbookId, settingEntries } from './sample-snapshot.ts';

type SetField = { readonly entry: SetEntry; readonly name: string; readonly field: Field | undefined };

function fieldsOf(entry: SetEntry): readonly SetField[] {
  const kind = findKind(entry.kind);
  return Object.keys(entry.set).map((name) => ({
    entry,
    name,
    field: kind === undefined ? undefined : findField(kind, name),
  }));
}

const setFields = () => settingEntries().flatMap(fieldsOf);

/** Kinds that a sample cannot hold: they need bytes, a digest of a file, or a meeting that took place. */
const leftOut = ['attachment', 'concurrence', 'briefing_session', 'briefing_entry', 'submission_record'];

describe('the entries of the sample', () => {
  it('set only fields that their kind has', () => {
    const unknown = setFields().filter(({ field }) => field === undefined);
    expect(unknown.map(({ entry, name }) => `${entry.kind}.${name}`)).toEqual([]);
  });

  it('set only values that the edition allows', () => {
    const problems = setFields().flatMap(({ entry, name, field }) => {
      if (field === undefined) return [];
      const parsed = valueSchema(field, a11Edition2022).safeParse(entry.set[name]);
      return parsed.success ? [] : [`${entry.kind}.${name}: ${parsed.error.issues[0]?.message ?? ''}`];
    });
    expect(problems).toEqual([]);
  });

  it('name an id where the kind needs one, and key fields where it has a key', () => {
    const wrong = settingEntries().filter(
      (entry) => (entry.id === undefined) !== (findKind(entry.kind)?.key !== undefined),
    );
    expect(wrong.map(({ kind }) => kind)).toEqual([]);
  });

  it('set every record once', () => {
    const ids = settingEntries().map(idOf);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('hold every kind but those that need bytes, a digest or a meeting', () => {
    const records = sampleSnapshot().records;
    const empty = Object.entries(records).filter(([, list]) => list.length === 0);
    expect(empty.map(([kind]) => kind)).toEqual(kindNames.filter((kind) => leftOut.includes(kind)));
  });

  it('come after what they refer to', () => {
    const seen = new Map<string, string>();
    const problems = settingEntries().flatMap((entry) => {
      const dangling = fieldsOf(entry).flatMap(({ name, field }) => {
        if (field?.type !== 'reference' && field?.type !== 'references') return [];
        if (field.type === 'reference' && field.foreign === true) return [];
        const targets = [entry.set[name]].flat();
        return targets
          .filter((target) => !field.to.includes(seen.get(String(target)) ?? 'nothing'))
          .map((target) => `${entry.kind}.${name} -> ${String(target)}`);
      });
      seen.set(idOf(entry), entry.kind);
      return dangling;
    });
    expect(problems).toEqual([]);
  });

  it('give records without a key the same ids in every sample workbook', () => {
    const withIds = (workbookId: string) =>
      sampleEntries(workbookId).flatMap((entry) => (entry.id === undefined ? [] : [entry.id]));
    expect(withIds(derivedId('another workbook'))).toEqual(withIds(sampleWorkbookId));
  });

  it('point to the ratings of the workbook that they are written to', () => {
    const targets = (workbookId: string) =>
      sampleEntries(workbookId).flatMap((entry) =>
        entry.kind === 'evidence_link' && 'set' in entry ? [entry.set.target] : [],
      );
    expect(targets(derivedId('another workbook'))[0]).not.toBe(targets(sampleWorkbookId)[0]);
  });
});

describe('the sample against the edition', () => {
  const { records } = sampleSnapshot();

  it('rates every practice, with reasons, an owner and a confirmation', () => {
    const practices = a11Edition2022.dimensions.flatMap((dimension) =>
      dimension.practices.map(({ id }) => id),
    );
    expect(records.practice_rating.map(({ practice }) => practice)).toEqual(practices);
    for (const rating of records.practice_rating) {
      expect(rating).toMatchObject({ level: expect.any(String), owner: expect.any(String), confirmed: true });
      expect(rating.rationale?.split(/[.?!]\s/).length, rating.practice).toBeGreaterThanOrEqual(2);
    }
  });

  it('answers every narrative question', () => {
    const answered = records.narrative.map(({ question }) => question);
    expect([...answered].sort()).toEqual(a11Edition2022.narrativeQuestions.map(({ id }) => id).sort());
  });

  it('describes every dimension and every capacity component', () => {
    expect(records.dimension_summary.map(({ dimension }) => dimension)).toEqual(
      a11Edition2022.dimensions.map(({ id }) => id),
    );
    expect(records.capacity_component.map(({ component }) => component)).toEqual(
      a11Edition2022.capacityComponents.map(({ id }) => id),
    );
  });

  it('fills every role that the circular names', () => {
    const filled = new Set(records.person.map(({ role }) => role));
    const open = a11Edition2022.roles.map(({ id }) => id).filter((id) => !filled.has(id));
    expect(open).toEqual(['other']);
  });

  it('prepares the twelve slides of the deep dive, an hour in all', () => {
    expect(records.briefing_slide.map(({ key }) => key)).toEqual([
      'purpose',
      'provider',
      'services',
      'last-year',
      'profile',
      'maturity',
      'capacity',
      'feedback',
      'pain-points',
      'barriers',
      'catalysts',
      'priorities',
    ]);
    expect(records.briefing_slide.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(60);
  });
});
