import { carriedBySection } from '../../../shared/carry-forward/carried-texts.ts';
import { capitalized, countOf, formatNumber } from '../../../shared/documents/format.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';

/** What last year's workbook handed over and nobody has looked at yet, section by section; gone when all is done. */
export function CarriedCard({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const year = lastYearLabel(snapshot);
  const sections = carriedBySection(snapshot);
  const unsaid = snapshot.records.delivery.filter(
    ({ commitment_last_year, result }) => commitment_last_year !== undefined && isBlank(result),
  ).length;
  if (year === undefined || (sections.length === 0 && unsaid === 0)) return null;
  const total = sections.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <section className="card" aria-labelledby="overview-carried">
      <h2 id="overview-carried">Carried from {year}</h2>
      {unsaid > 0 && (
        <p>
          <Button
            look="plain"
            className="overview-step"
            data-focus-key="carried/deliveries"
            onClick={() => goTo('deliveries')}
          >
            Say what became of {countOf(unsaid, 'commitment')} of {year}
          </Button>
        </p>
      )}
      {total > 0 && (
        <>
          <p>
            {capitalized(countOf(total, 'text'))} of {year} {total === 1 ? 'is' : 'are'} not yet confirmed or
            changed. A text that is still true needs one press.
          </p>
          <details className="overview-table">
            <summary>Where they are</summary>
            <ul className="overview-carried">
              {sections.map(({ section, texts }) => (
                <li key={section.id}>
                  <Button
                    look="plain"
                    className="overview-step"
                    data-focus-key={`carried/${section.id}`}
                    onClick={() => goTo(section.id, texts[0])}
                  >
                    {section.label}
                    <span className="visually-hidden">: {countOf(texts.length, 'carried text')}</span>
                  </Button>
                  <span aria-hidden="true">{formatNumber(texts.length)}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}
