import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import type { Block } from '../../../../shared/documents/tree.ts';
import { anId, aSnapshot, type Given, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { underHeading } from './tree-text.ts';

/** One service, its reports, and what the assessment makes of them. */

export const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });

export const results = (builder: SnapshotBuilder) =>
  underHeading(build(builder), 'The last four quarters, and the same quarter a year before');

export function blocksOf(builder: SnapshotBuilder): readonly Block[] {
  return build(builder).sections.flatMap(({ blocks }) => blocks);
}

export const line = anId('line');
export const service = () =>
  aSnapshot().with('service', { id: line, name: 'Benefits line', designated: true });

export type Asked = Pick<Given<'measure_count'>, 'question_number' | 'measure' | 'question_text' | 'counts'>;

/** A report of the Benefits line with the counts of its questions. */
export function report(
  builder: SnapshotBuilder,
  name: string,
  fields: Given<'feedback_report'>,
  asked: readonly Asked[] = [],
): SnapshotBuilder {
  const id = anId(name);
  return asked.reduce(
    (built, entry) => built.with('measure_count', { ...entry, report: id }),
    builder.with('feedback_report', { service: line, ...fields, id }),
  );
}

export const trust = (counts: readonly number[]): Asked => ({
  question_number: 2,
  measure: 'trust',
  question_text: 'I trust the line.',
  counts,
});

/** Quarters from FY 2022 Q1, which is 0. */
export const quarter = (place: number) => ({
  fiscal_year: 2022 + Math.floor(place / 4),
  quarter: (place % 4) + 1,
});
