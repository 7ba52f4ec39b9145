import { capitalized } from '../../../shared/readiness/words.ts';
import { type ChecksOfSurvey, ResultSign, shortName } from './check-results.tsx';

type Props = {
  readonly checks: ChecksOfSurvey;
  /** Of the checks that the controls beside them decide, in the order in which they are told. */
  readonly ids: readonly string[];
};

/** How the checks stand that the controls above or below decide, while one writes in them. */
export function ChecksBeside({ checks, ids }: Props) {
  const all = [...checks.asked, ...checks.clearance];
  const told = ids.flatMap((id) =>
    all.filter((check) => {
      const isTold = check.result === 'not_met' || (check.result === 'met' && check.found !== undefined);
      return check.id === id && isTold;
    }),
  );
  if (told.length === 0) return null;
  return (
    <ul className="data-collection-beside">
      {told.map((check) => (
        <li key={check.id} className={`data-collection-${check.result}`}>
          <ResultSign result={check.result} /> {capitalized(shortName(check))}: {check.found ?? check.note}
        </li>
      ))}
    </ul>
  );
}
