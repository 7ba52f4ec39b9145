import type { Change } from '../../shared/assess/change.ts';
import { countOf } from '../../shared/documents/format.ts';
import type { Level } from '../../shared/editions/edition.ts';

type Props = {
  /** "FY 2022" */
  readonly yearLabel: string | undefined;
  readonly lastYear: Level | undefined;
  readonly level: Level | undefined;
  /** Undefined where the two cannot be compared. */
  readonly change: Change | undefined;
};

/** "FY 2022: Emerging · ▲ one level": the year before and the way since, by sign and word. */
export function LevelChange({ yearLabel, lastYear, level, change }: Props) {
  if (yearLabel === undefined || lastYear === undefined) return null;
  return (
    <span className="level-change">
      {yearLabel}: <strong>{lastYear.label}</strong>
      {change !== undefined && level !== undefined && (
        <>
          {' · '}
          <Way change={change} levels={Math.abs(level.score - lastYear.score)} />
        </>
      )}
    </span>
  );
}

function Way({ change, levels }: { readonly change: Change; readonly levels: number }) {
  const count = countOf(levels, 'level');
  switch (change) {
    case 'up':
      return <span className="level-change-up">▲ up {count}</span>;
    case 'down':
      return <span className="level-change-down">▼ down {count}</span>;
    case 'same':
      return <span>unchanged</span>;
  }
}
