import { capitalized, countOf } from '../../../shared/documents/format.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { LastYearCommitment } from '../../../shared/plan/last-year-commitments.ts';
import { addRecord } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Icon } from '../../ui/icon.tsx';
import { promiseInWords } from './promise-words.ts';

type Props = {
  readonly promised: readonly LastYearCommitment[];
  /** "FY 2022" */
  readonly year: string;
  /** After a delivery was added: its card is to be opened. */
  readonly onAdded: (id: RecordId) => void;
};

/** What last year's plan promised, and of which of it nothing is said yet. */
export function Promises({ promised, year, onAdded }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const { delivery: deliveries } = snapshot.records;
  const reported = new Set(deliveries.map((delivery) => delivery.commitment_last_year));
  const open = promised.filter(({ id }) => !reported.has(id));
  const ids = new Set<string | undefined>(promised.map(({ id }) => id));
  // A workbook that was carried forward begins with a delivery for each, about which nothing is said yet.
  const unsaid = deliveries.filter(
    ({ commitment_last_year, result }) => ids.has(commitment_last_year) && result === undefined,
  ).length;
  const add = async ({ id: commitment_last_year, title }: LastYearCommitment) => {
    const id = await addRecord('delivery', { title, commitment_last_year });
    if (id === undefined) return;
    onAdded(id);
    focusWhenDrawn(`delivery/${id}/result`, `delivery/${id}`);
  };
  return (
    <section className="card deliveries-promises" aria-labelledby="deliveries-promises">
      <h2 id="deliveries-promises">
        {capitalized(countOf(promised.length, 'commitment'))} of {year}
      </h2>
      {open.length === 0 && unsaid === 0 && (
        <p className="deliveries-whole">
          <Icon name="checkCircle" /> <span>It is said of each what became of it.</span>
        </p>
      )}
      {open.length === 0 && unsaid > 0 && (
        <p>
          Say of each below what became of it. {capitalized(countOf(unsaid, 'has', 'have'))} no result yet; a
          promise that was dropped is said, too, with the reason.
        </p>
      )}
      {open.length > 0 && (
        <>
          <p>Say of each what became of it. A promise that was dropped is said, too, with the reason.</p>
          <ul>
            {open.map((commitment) => (
              <li key={commitment.id}>
                <span>
                  <strong>{commitment.title}</strong>
                  <small>{promiseInWords(commitment)}</small>
                </span>
                {!readOnly && (
                  <Button onClick={() => void add(commitment)}>
                    Say what became of it<span className="visually-hidden">: {commitment.title}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
