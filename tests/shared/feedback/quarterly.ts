import type { RecordId } from '../../../shared/model/id.ts';
import { anId, type Given, type SnapshotBuilder } from '../../fixtures/snapshots.ts';

export const line = anId('benefits line');
export const desk = anId('front desk');

export type Said = Omit<Given<'measure_count'>, 'report' | 'question_number'>;

/** Adds a report of a service in a quarter of FY 2023, or of the year it names, with its counts numbered from 1. */
export function reported(
  builder: SnapshotBuilder,
  name: string,
  report: Given<'feedback_report'>,
  said: readonly Said[],
): SnapshotBuilder {
  const id: RecordId = anId(name);
  return said.reduce(
    (built, counts, index) =>
      built.with('measure_count', { report: id, question_number: index + 1, ...counts }),
    builder.with('feedback_report', { id, service: line, fiscal_year: 2023, quarter: 1, ...report }),
  );
}

export const trusted = (...counts: [number, number, number, number, number]): Said => ({
  measure: 'trust',
  question_text: 'I trust the line.',
  counts,
});
