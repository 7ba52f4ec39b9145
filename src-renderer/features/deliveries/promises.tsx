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
  const answered = new Set(snapshot.records.delivery.map((delivery) => delivery.commitment_last_year));
  const open = promised.filter(({ id }) => !answered.has(id));
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
      {open.length === 0 ? (
        <p className="deliveries-whole">
          <Icon name="checkCircle" /> <span>It is said of each what became of it.</span>
        </p>
      ) : (
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
