import type { PracticeStanding } from '../../../shared/assess/profile.ts';
import type { Practice } from '../../../shared/editions/edition.ts';

/** The state of a practice in a few words, and how it is colored; the words alone say all. */
export type Carried = { readonly words: string; readonly tone: 'none' | 'good' | 'caution' };

/** "Exemplary · 3 pieces of evidence", "Established · self-reported", "Not rated". */
export function carriedInWords({ level, selfReported, evidence }: PracticeStanding): Carried {
  if (level === undefined) return { words: 'Not rated', tone: 'none' };
  const carrier = carrierInWords(level.score, selfReported, evidence.length);
  // A recorded barrier is in order, but nothing to be glad of.
  const carried = level.score === 0 ? 'none' : 'good';
  return { words: `${level.label} · ${carrier}`, tone: selfReported ? 'caution' : carried };
}

/** A statement as a title, without its period. */
export function statementOf({ statement }: Practice): string {
  return statement.replace(/\.$/, '');
}

/** The lowest level is carried by what stands in the way; the others by evidence (domain.md §2). */
function carrierInWords(score: number, selfReported: boolean, pieces: number): string {
  if (pieces > 0) return pieces === 1 ? '1 piece of evidence' : `${pieces} pieces of evidence`;
  if (score === 0) return selfReported ? 'no barrier recorded' : 'barrier recorded';
  return 'self-reported';
}
