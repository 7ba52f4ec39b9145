import { numberInWords } from '../documents/format.ts';
import type { RecordIn } from '../model/model.ts';

/** What follows "two pain points": ", one of them severe", ", all of them severe"; nothing where none is. */
export function severeInWords(painPoints: readonly Pick<RecordIn<'pain_point'>, 'severity'>[]): string {
  const severe = painPoints.filter(({ severity }) => severity === 'severe').length;
  if (severe === 0) return '';
  if (painPoints.length === 1) return ', a severe one';
  const all = painPoints.length === 2 ? 'both' : 'all';
  return `, ${severe === painPoints.length ? all : numberInWords(severe)} of them severe`;
}
