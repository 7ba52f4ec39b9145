import { formatNumber } from '../../documents/format.ts';
import type { Edition } from '../../editions/edition.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { cautionLetters, cautionMeanings } from '../caution-words.ts';
import {
  deriveAnswers,
  deriveChange,
  deriveMean,
  deriveRate,
  deriveVolume,
  formatChange,
  formatTenths,
  type Volume,
} from '../derivation.ts';
import { formatMean } from '../mean.ts';
import type { Measure, Measured, Pooled } from '../pooled.ts';
import type { FeedbackReport } from '../reported-answers.ts';
import type { Change, TrendPoint } from '../trend.ts';
import { derivedCell, noNumber, type ResultCell } from './table.ts';

export function measureName(edition: Edition, measure: Measure): string {
  return optionLabel(model.measure_count.fields.measure, measure, edition);
}

export function meanCell(
  about: string,
  measured: Measured | null | undefined,
  reports: readonly FeedbackReport[] = [],
): ResultCell {
  if (measured === null || measured === undefined || measured.hundredths === null) return noNumber(about);
  const { hundredths } = measured;
  return derivedCell(about, hundredths / 100, formatMean(hundredths), () => deriveMean(measured, reports));
}

export function answersCell(
  about: string,
  measured: Measured | null | undefined,
  reports: readonly FeedbackReport[] = [],
): ResultCell {
  if (measured === null || measured === undefined) return noNumber(about);
  return derivedCell(about, measured.responses, formatNumber(measured.responses), () =>
    deriveAnswers(measured, reports),
  );
}

/** "up", "down" or "unchanged": the sign, for those who do not see it. */
export function changeWord(hundredths: number): string {
  if (hundredths === 0) return 'unchanged';
  return hundredths > 0 ? 'up' : 'down';
}

/** "+0.12, up", and "−0.05, down (w)" where the wording changed. */
export function changeCell(about: string, { measured }: TrendPoint, change: Change | null): ResultCell {
  if (change === null || measured === null) return noNumber(about);
  const { hundredths } = change;
  return {
    text: `${formatChange(hundredths)}, ${changeWord(hundredths)}${cautionLetters(change)}`,
    csv: hundredths / 100,
    about,
    derive: () => deriveChange(change, measured),
    remarks: cautionMeanings(change),
  };
}

export function volumeCell(about: string, pooled: Pooled | undefined, volume: Volume): ResultCell {
  const value = pooled?.volumes[volume];
  if (pooled === undefined || value === null || value === undefined) return noNumber(about);
  return derivedCell(about, value, formatNumber(value), () => deriveVolume(pooled.reports, volume));
}

export function rateCell(about: string, pooled: Pooled | undefined): ResultCell {
  const rate = pooled?.volumes.rate;
  if (pooled === undefined || rate === undefined || rate.tenths === null) return noNumber(about);
  return derivedCell(about, rate.tenths / 10, formatTenths(rate), () => deriveRate(pooled.volumes));
}
