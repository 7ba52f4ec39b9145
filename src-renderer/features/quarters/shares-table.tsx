import { formatNumber } from '../../../shared/documents/format.ts';
import { formatTenths } from '../../../shared/feedback/derivation.ts';
import type { Share } from '../../../shared/feedback/mean.ts';
import { responseShares } from '../../../shared/feedback/response-shares.ts';
import { measures } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';

function inWords(share: Share): string {
  const { part, of } = share;
  return of === 0
    ? 'nobody was asked'
    : `${formatTenths(share)} (${formatNumber(part)} of ${formatNumber(of)})`;
}

function driverLabel(driver: string): string {
  return measures.find(({ id }) => id === driver)?.label ?? driver;
}

/** Tallies of single responses, as they were imported: shares, which enter no mean (domain.md §4). */
export function SharesTable({ report }: { readonly report: RecordIn<'feedback_report'> }) {
  const shares = responseShares([report]);
  if (shares === undefined) return null;
  const { thumbsUp, ratings, drivers } = shares;
  return (
    <section
      tabIndex={-1}
      aria-label="Tallies of single responses"
      data-focus-key={`feedback_report/${report.id}/drivers`}
    >
      <h4>Tallies of single responses</h4>
      <p>They were counted from the file that was imported, and cannot be changed here.</p>
      {thumbsUp !== undefined && <p>Thumbs up: {inWords(thumbsUp)}.</p>}
      {ratings !== undefined && (
        <p>{ratings.map((share, index) => `Rated ${index + 1}: ${inWords(share)}`).join('; ')}.</p>
      )}
      {drivers.length > 0 && (
        <table className="table">
          <caption>What customers named, of those who were asked</caption>
          <thead>
            <tr>
              <th scope="col">Driver</th>
              <th scope="col">Named as good</th>
              <th scope="col">Named as poor</th>
            </tr>
          </thead>
          <tbody>
            {drivers.map(({ driver, positive, negative }) => (
              <tr key={driver}>
                <th scope="row">{driverLabel(driver)}</th>
                <td>{inWords(positive)}</td>
                <td>{inWords(negative)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
