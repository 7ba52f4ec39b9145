import { dimensionLevel } from '../../../shared/assess/dimension-level.ts';
import type { DimensionProfile } from '../../../shared/assess/profile.ts';
import { orAbove } from '../../../shared/documents/assessment/profile-words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

/** How the rule comes to its level: "5 of 7 at Established or above"; else what it waits for. */
export function ruleInWords(
  { edition, records }: WorkbookSnapshot,
  { dimension, computed, rated, total }: DimensionProfile,
): string {
  const { dimensionThreshold: threshold } = edition;
  if (computed === undefined) {
    const rest = threshold - rated;
    return `${rated} of ${total} practices rated; the level shows after ${rest} more`;
  }
  const { atOrAbove } = dimensionLevel(
    edition,
    dimension,
    (id) => records.practice_rating.find(({ practice }) => practice === id)?.level,
  );
  const count = atOrAbove.find(({ level }) => level === computed)?.count ?? 0;
  return `${count} of ${total} at ${orAbove({ edition }, computed)}`;
}
