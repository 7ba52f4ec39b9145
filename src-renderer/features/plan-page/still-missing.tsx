import type { Missing } from '../../../shared/plan/plan-standing.ts';
import { Icon } from '../../ui/icon.tsx';
import { Gap } from './links.tsx';

/** What the whole plan lacks, each line leading to the first place where it is mended. */
export function StillMissing({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0)
    return (
      <p className="plan-page-whole">
        <Icon name="checkCircle" /> Nothing is missing from pain point to measure.
      </p>
    );
  return (
    <section className="plan-page-missing" aria-labelledby="plan-page-missing">
      <h2 id="plan-page-missing">Still missing</h2>
      <ul>
        {missing.map(({ words, target }) => (
          <li key={words}>
            <Gap target={target}>{words}</Gap>
          </li>
        ))}
      </ul>
    </section>
  );
}
