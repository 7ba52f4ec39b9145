import type { DimensionProfile } from '../../../shared/assess/profile.ts';
import type { Edition, Level } from '../../../shared/editions/edition.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { LevelChange } from '../../ui/level-change.tsx';
import { Prose } from '../../ui/prose.tsx';
import { ruleInWords } from './rule-words.ts';

type Props = {
  readonly standing: DimensionProfile;
  /** The part of the screen where the official sets another level. */
  readonly setting: {
    readonly id: string;
    readonly isShown: boolean;
    readonly onShow: (shown: boolean) => void;
  };
};

/** The level of the dimension, how it came about, and how it moved: the answer that seven cards add up to. */
export function DimensionStanding({ standing, setting }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const { dimension, shown, computed, overridden, total, lastYear, change } = standing;
  const rule = ruleInWords(snapshot, standing);
  return (
    <div className="dimension-standing">
      {overridden ? (
        <p className="dimension-rule">
          Set by the official
          {computed !== undefined && `; the rule gives ${computed.label} (${rule})`}
        </p>
      ) : (
        total > 0 && (
          <p className="dimension-rule">{computed === undefined ? rule : `Level by the rule: ${rule}`}</p>
        )
      )}
      <div className="dimension-level">
        <Meter edition={snapshot.edition} level={shown} />
        <strong>{shown?.label ?? 'No level yet'}</strong>
      </div>
      {overridden && <OfficialReason dimensionId={dimension.id} />}
      <p className="dimension-since">
        <LevelChange yearLabel={lastYearLabel(snapshot)} lastYear={lastYear} level={shown} change={change} />
      </p>
      {!readOnly && total > 0 && (computed !== undefined || overridden || setting.isShown) && (
        <Button
          look="plain"
          data-focus-key={setting.id}
          aria-expanded={setting.isShown}
          aria-controls={setting.isShown ? `${setting.id}-part` : undefined}
          onClick={() => setting.onShow(!setting.isShown)}
        >
          {overridden ? 'Change or remove the set level…' : 'Set another level…'}
        </Button>
      )}
    </div>
  );
}

function OfficialReason({ dimensionId }: { readonly dimensionId: string }) {
  const { records } = useSnapshot();
  const reason = records.dimension_summary.find(
    ({ dimension }) => dimension === dimensionId,
  )?.override_reason;
  return isBlank(reason) || reason === undefined ? null : (
    <div className="dimension-reason">
      <Prose text={reason} />
    </div>
  );
}

/** A segment for each step above the lowest level; the word stands beside it. */
function Meter({ edition, level }: { readonly edition: Edition; readonly level: Level | undefined }) {
  return (
    <span className="dimension-meter" aria-hidden="true">
      {edition.levels.slice(1).map(({ id, score }) => (
        <span key={id} data-reached={level !== undefined && level.score >= score ? '' : undefined} />
      ))}
    </span>
  );
}
