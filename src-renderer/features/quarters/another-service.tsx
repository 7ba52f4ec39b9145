import { useId, useState } from 'react';
import { quarterLabelAt } from '../../../shared/calendar/fiscal.ts';
import { quartersOfYear } from '../../../shared/feedback/quarters.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import type { Cell } from './cell.ts';

type Props = { readonly years: readonly number[]; readonly onOpen: (cell: Cell) => void };

/** Services that are not designated may report, too, and so may the year before the first that is listed. */
export function AnotherService({ years, onOpen }: Props) {
  const snapshot = useSnapshot();
  const id = useId();
  const all = [...new Set([...years, ...years.map((year) => year - 1)])].sort((one, other) => other - one);
  const places = all.flatMap((year) => quartersOfYear(snapshot, year).map(({ place }) => place));
  const [service, setService] = useState<string>(snapshot.records.service[0]?.id ?? '');
  const [place, setPlace] = useState(places[0] ?? 0);
  const open = () => {
    const chosen = findRecord(snapshot, 'service', recordIdSchema.safeParse(service).data);
    if (chosen !== undefined) onOpen({ service: chosen.id, place });
  };
  return (
    <section className="quarters-another" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>Another service or quarter</h2>
      <div className="button-row">
        <label>
          Service
          <select
            className="input select"
            value={service}
            onChange={({ target }) => setService(target.value)}
          >
            {snapshot.records.service.map((record) => (
              <option key={record.id} value={record.id}>
                {titleOf(snapshot, 'service', record)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Quarter
          <select
            className="input select"
            value={place}
            onChange={({ target }) => setPlace(Number(target.value))}
          >
            {places.map((one) => (
              <option key={one} value={one}>
                {quarterLabelAt(one)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={open}>Open</Button>
      </div>
    </section>
  );
}
