import { formatNumber } from '../../../shared/documents/format.ts';
import type { PlacedConflict } from '../../../shared/workbook/differences.ts';
import { differenceKey } from '../../state/differences.ts';
import { DifferenceCard } from './difference-card.tsx';
import { useDetails } from './use-details.ts';

type Props = { readonly placed: readonly PlacedConflict[] };

/** One page of conflicts, under the sections that they are in. */
export function DifferenceList({ placed }: Props) {
  const details = useDetails(placed.map(({ conflict }) => conflict));
  const keys = placed.map(({ conflict }) => differenceKey(conflict));
  const sections = [...Map.groupBy(placed, ({ place }) => place.label)];
  const neighborOf = (key: string) => {
    const at = keys.indexOf(key);
    return keys[at + 1] ?? keys[at - 1];
  };
  return sections.map(([label, list]) => (
    <section key={label} aria-label={label}>
      <h2>
        {label} <span className="differences-count">{formatNumber(list.length)} on this page</span>
      </h2>
      <ul className="differences-list">
        {list.map(({ conflict, place }) => {
          const key = differenceKey(conflict);
          const detail = details.get(key);
          return detail === undefined ? null : (
            <DifferenceCard
              key={key}
              detail={detail}
              canGo={place.section !== undefined}
              neighbor={neighborOf(key)}
            />
          );
        })}
      </ul>
    </section>
  ));
}
