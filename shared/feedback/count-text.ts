import { formatNumber } from '../documents/format.ts';

/** What a typed or pasted count says, or why it is none, as the end of "This …". */
export type CountReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: string };

/** Commas between thousands, and decimals of zeros alone, which spreadsheets add ("9707552.0"). */
const count = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0*)?$/;

/**
 * A count as people write it. Other forms are refused rather than guessed at: "1,5" could be fifteen or one and
 * a half.
 */
export function readCount(text: string): CountReading {
  const plain = text.replace(/\s/g, '');
  if (/^[-−]/.test(plain)) return { ok: false, problem: 'must not be negative' };
  if (!count.test(plain)) return { ok: false, problem: 'must be a whole number, such as 1,234' };
  const value = Number(plain.replaceAll(',', ''));
  if (!Number.isSafeInteger(value))
    return { ok: false, problem: `must be at most ${formatNumber(Number.MAX_SAFE_INTEGER)}` };
  return { ok: true, value };
}

export const points = [1, 2, 3, 4, 5] as const;

/** The five counts of a question as they were typed. An empty one among others counts nobody. */
export type CountTexts = readonly string[];

/** What a row of counts shows while nobody types: five empty texts where nothing was counted. */
export function textsOfCounts(counts: readonly (string | number)[] | undefined): CountTexts {
  return points.map((_, index) => (counts === undefined ? '' : String(counts[index] ?? '')));
}

export type CountsReading =
  /** Null where all five are empty: the question has no counts, which is something else than zeros. */
  | { readonly ok: true; readonly counts: readonly number[] | null }
  /** By place, 0 for the first; undefined where there is nothing to say. */
  | { readonly ok: false; readonly problems: readonly (string | undefined)[] };

export function readCounts(texts: CountTexts): CountsReading {
  if (points.every((_, index) => (texts[index] ?? '').trim() === '')) return { ok: true, counts: null };
  const readings = points.map((_, index): CountReading => {
    const text = (texts[index] ?? '').trim();
    return text === '' ? { ok: true, value: 0 } : readCount(text);
  });
  const counts = readings.flatMap((reading) => (reading.ok ? reading.value : []));
  if (counts.length === readings.length) return { ok: true, counts };
  return { ok: false, problems: readings.map((reading) => (reading.ok ? undefined : reading.problem)) };
}
