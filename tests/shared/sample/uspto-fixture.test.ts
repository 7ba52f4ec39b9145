import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { exactMean, formatMean } from '../../../shared/feedback/mean.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { findField, findKind } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';

type Line = { readonly kind: string; readonly id?: string; readonly set: Readonly<Record<string, unknown>> };

const file = new URL('../../fixtures/uspto-fy2023/edits.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Line => JSON.parse(line));

const ofKind = (kind: string) => lines.filter((line) => line.kind === kind);

/** Means as the source publishes them beside the counts (`q1_point_scale` to `q3_point_scale`). */
const published: readonly (readonly [
  service: string,
  year: number,
  quarter: number,
  means: readonly string[],
])[] = [
  ['Patents customer support via phone', 2021, 1, ['4.53', '4.49', '2.60']],
  ['Patents customer support via phone', 2022, 4, ['4.39', '4.32', '4.28']],
  ['Trademark Electronic Filing System (TEAS)', 2021, 3, ['3.52', '3.71', '4.10']],
  ['Trademark Electronic Filing System (TEAS)', 2022, 4, ['4.18', '4.10', '4.93']],
];

describe('the workbook of public facts about the USPTO', () => {
  it('sets only what the model and the edition allow', () => {
    const problems = lines.flatMap(({ kind, set }) =>
      Object.entries(set).flatMap(([name, value]) => {
        const declared = findKind(kind);
        const field = declared === undefined ? undefined : findField(declared, name);
        if (field === undefined) return [`${kind}.${name} does not exist`];
        const { error } = valueSchema(field, a11Edition2022).safeParse(value);
        return error === undefined ? [] : [`${kind}.${name}: ${error.issues[0]?.message ?? ''}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('names every record that has no key by an id of its own', () => {
    const wrong = lines.filter(({ kind, id }) => (id === undefined) !== (findKind(kind)?.key !== undefined));
    expect(wrong).toEqual([]);
    const ids = lines.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.filter((id) => !recordIdSchema.safeParse(id).success)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers only to lines above', () => {
    const seen = new Set<unknown>();
    const dangling = lines.flatMap(({ kind, id, set }) => {
      const missing = Object.entries(set).filter(([name, value]) => {
        const declared = findKind(kind);
        const field = declared === undefined ? undefined : findField(declared, name);
        return field?.type === 'reference' && !seen.has(value);
      });
      seen.add(id);
      return missing.map(([name]) => `${kind}.${name}`);
    });
    expect(dangling).toEqual([]);
  });

  it('has the two designated services', () => {
    expect(ofKind('service').map(({ set }) => [set.name, set.designated])).toEqual([
      ['Applying for a Patent', true],
      ['Filing an initial application form for a trademark registration', true],
    ]);
  });

  it('leaves open what no public source gives', () => {
    const invented = ['person', 'practice_rating', 'dimension_summary', 'concurrence'];
    expect(lines.filter(({ kind, set }) => invented.includes(kind) || 'agreed_with_omb_on' in set)).toEqual(
      [],
    );
  });

  it.each(published)(
    'holds the counts behind the published means: %s, FY %i Q%i',
    (name, year, quarter, means) => {
      const report = ofKind('feedback_report').find(
        ({ set }) => set.service_provided === name && set.fiscal_year === year && set.quarter === quarter,
      );
      const found = means.map((_, index) => {
        const tally = ofKind('measure_count').find(
          ({ set }) => set.report === report?.id && set.question_number === index + 1,
        );
        const counts = [tally?.set.counts].flat().map(Number);
        return formatMean(exactMean(counts).hundredths ?? 0);
      });
      expect(found).toEqual(means);
    },
  );

  it('holds every quarter of one survey for each service', () => {
    const quarters = ofKind('feedback_report').map(({ set }) => `${set.fiscal_year} Q${set.quarter}`);
    expect(quarters).toEqual([
      ...['2021 Q1', '2021 Q2', '2021 Q3', '2021 Q4', '2022 Q1', '2022 Q2', '2022 Q3', '2022 Q4'],
      ...['2021 Q3', '2021 Q4', '2022 Q1', '2022 Q2', '2022 Q3', '2022 Q4'],
    ]);
  });
});
