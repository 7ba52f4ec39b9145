import { formatNumber } from '../../../shared/documents/format.ts';
import { isAboutConflict } from '../../../shared/readiness/conflicts.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import type { Findings } from '../../state/findings.ts';
import { goTo } from '../../state/navigation.ts';
import { goToPlaceOf, targetOf } from '../../state/review-trail.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityWord } from '../../ui/severity-word.tsx';
import { type NextStep, nextSteps } from './next-steps.ts';

const shown = 5;

export function NextForYou({ findings }: { readonly findings: Findings }) {
  const steps = nextSteps(findings.list, shown);
  return (
    <section className="card" aria-labelledby="overview-next">
      <h2 id="overview-next">Next for you</h2>
      {findings.of === undefined && <p>Looking through the workbook…</p>}
      {findings.of !== undefined && steps.length === 0 && (
        <p>Nothing is missing. Look at the preview, ask for the sign-offs, then export.</p>
      )}
      {steps.length > 0 && (
        <ul className="overview-next">
          {steps.map((step) => (
            <NextLine key={step.finding.rule} step={step} />
          ))}
        </ul>
      )}
      {findings.list.length > 0 && (
        <Button look="plain" data-focus-key="overview/review" onClick={() => goTo('review')}>
          All {formatNumber(findings.list.length)} in Review
        </Button>
      )}
    </section>
  );
}

function NextLine({ step: { finding, more } }: { readonly step: NextStep }) {
  const snapshot = useSnapshot();
  const target = targetOf(finding);
  const isInSection = target !== undefined && sectionOf(snapshot, target) !== undefined;
  const canGo = isInSection || isAboutConflict(finding);
  return (
    <li>
      <SeverityWord severity={finding.severity} />
      <span>
        {canGo ? (
          <Button
            look="plain"
            className="overview-step"
            data-focus-key={`next/${finding.rule}`}
            onClick={() => goToPlaceOf(finding)}
          >
            {finding.message}
          </Button>
        ) : (
          finding.message
        )}
        <small>
          {finding.citation}
          {more > 0 && ` · and ${formatNumber(more)} more like it`}
        </small>
      </span>
    </li>
  );
}
