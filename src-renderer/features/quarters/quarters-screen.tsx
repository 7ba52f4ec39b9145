import type { Section } from '../../../shared/sections/section.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { usePlaceState } from '../../forms/place-state.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { AllQuarters } from './all-quarters.tsx';
import { type Cell, cellKey, cellMeant } from './cell.ts';
import { ServiceQuarter } from './service-quarter.tsx';
import './quarters.css';

/** §280.15 and §280.16: when feedback data are due, who has reported, and the figures of each service and quarter. */
export function QuartersScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const [shown, setShown] = usePlaceState<Cell | 'all'>(
    (target) => cellMeant(snapshot, target) ?? 'all',
    'all',
  );
  const service = shown === 'all' ? undefined : findRecord(snapshot, 'service', shown.service);
  const open = (cell: Cell) => {
    setShown(cell);
    focusWhenDrawn(...(cell.focusKey === undefined ? [] : [cell.focusKey]), 'heading');
  };
  if (shown === 'all' || service === undefined) return <AllQuarters section={section} onOpen={open} />;
  return (
    <ServiceQuarter
      key={`${service.id}/${shown.place}`}
      service={service}
      cell={shown}
      onOpen={open}
      onAll={() => {
        setShown('all');
        focusWhenDrawn(cellKey(shown), 'heading');
      }}
    />
  );
}
