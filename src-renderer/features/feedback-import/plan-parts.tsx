import { quarterLabel } from '../../../shared/calendar/fiscal.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import type { PlannedService } from './decisions.ts';

type Props = { readonly plan: PlannedFeedback };

const listedAtMost = 200;

const nameOf = (name: string) => (name.trim() === '' ? '(no name)' : name.trim());

/** Which service each name becomes. */
export function Services({ plan: { services, layout } }: Props) {
  const snapshot = useSnapshot();
  const isTable = layout !== 'responses';
  if (services.length === 0) return null;
  return (
    <table className="table">
      <caption>Services ({formatNumber(services.length)})</caption>
      <thead>
        <tr>
          <th scope="col">{isTable ? 'In the file' : 'As you said'}</th>
          {isTable && <th scope="col">Rows</th>}
          <th scope="col">In this workbook</th>
        </tr>
      </thead>
      <tbody>
        {services.slice(0, listedAtMost).map((service) => (
          <tr key={`${service.id} ${service.key}`}>
            <th scope="row">{nameOf(service.name)}</th>
            {isTable && <td>{formatNumber(service.rows)}</td>}
            <td>{becomesInWords(snapshot, services, service)}</td>
          </tr>
        ))}
        <More count={services.length} noun="service" />
      </tbody>
    </table>
  );
}

function becomesInWords(
  snapshot: WorkbookSnapshot,
  services: readonly PlannedService[],
  { id, isNew, key }: PlannedService,
): string {
  if (isNew) return 'A new service, not designated';
  const known = findRecord(snapshot, 'service', id);
  if (known === undefined) {
    const other = services.find((one) => one.isNew && one.id === id);
    return `The same as “${nameOf(other?.name ?? '')}” in this file`;
  }
  return known.name?.trim() === key ? 'The service of that name' : `“${titleOf(snapshot, 'service', known)}”`;
}

export function Quarters({ plan: { quarters, layout } }: Props) {
  if (quarters.length === 0) return null;
  return (
    <table className="table">
      <caption>Quarters ({formatNumber(quarters.length)})</caption>
      <thead>
        <tr>
          <th scope="col">Quarter</th>
          <th scope="col">{layout === 'responses' ? 'Responses' : 'Rows'}</th>
          <th scope="col">In this workbook</th>
        </tr>
      </thead>
      <tbody>
        {quarters.slice(0, listedAtMost).map(({ fiscalYear, quarter, rows, isKnown }) => (
          <tr key={`${fiscalYear} ${quarter}`}>
            <th scope="row">{quarterLabel(fiscalYear, quarter)}</th>
            <td>{formatNumber(rows)}</td>
            <td>{isKnown ? 'Has reports already' : 'New'}</td>
          </tr>
        ))}
        <More count={quarters.length} noun="quarter" />
      </tbody>
    </table>
  );
}

function More({ count, noun }: { readonly count: number; readonly noun: string }) {
  if (count <= listedAtMost) return null;
  return (
    <tr>
      <td colSpan={3}>And {counted(count - listedAtMost, `more ${noun}`)}.</td>
    </tr>
  );
}

export function OtherProviders({ plan: { otherProviders, otherNames } }: Props) {
  if (otherProviders === 0) return null;
  const rest = otherProviders - otherNames.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <details className="feedback-import-others">
      <summary>Other providers in the file ({counted(otherProviders, 'row')}, left out)</summary>
      <ul>
        {otherNames.map(({ name, rows }) => (
          <li key={name}>
            {nameOf(name)}: {counted(rows, 'row')}
          </li>
        ))}
        {rest > 0 && <li>More providers: {counted(rest, 'row')}</li>}
      </ul>
    </details>
  );
}
