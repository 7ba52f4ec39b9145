import { useMemo } from 'react';
import { profileOf } from '../../../shared/assess/profile.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { usePlaceState } from '../../forms/place-state.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { DimensionStanding } from './dimension-standing.tsx';
import { DimensionSummary } from './dimension-summary.tsx';
import { OfficialLevel } from './official-level.tsx';
import { PracticeList } from './practice-list.tsx';
import { summaryIdOf } from './record-ids.ts';
import './dimension.css';

const overrideFields = new Set(['override_level', 'override_reason']);

/** One core function: its level, its practices one by one, and what they add up to (§280.9, §280.17). */
export function DimensionScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const profile = useMemo(() => profileOf(snapshot), [snapshot]);
  const standing = profile.find(({ dimension }) => dimension.id === section.dimension);
  const [isSetting, setIsSetting] = usePlaceState(
    (target) =>
      target?.kind === 'dimension_summary' && overrideFields.has(target.field ?? '') ? true : undefined,
    false,
  );
  if (standing === undefined) return <Screen title={section.label}>{null}</Screen>;
  const { dimension } = standing;
  const hasPractices = dimension.practices.length > 0;
  const settingId = `dimension-official-${dimension.id}`;
  const show = (shown: boolean) => {
    setIsSetting(shown);
    const key = `dimension_summary/${summaryIdOf(snapshot, dimension)}`;
    focusWhenDrawn(shown ? `${key}/override_level` : settingId);
  };
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={
        <DimensionStanding
          standing={standing}
          setting={{ id: settingId, isShown: isSetting || !hasPractices, onShow: show }}
        />
      }
    >
      {(isSetting || !hasPractices) && (
        <OfficialLevel
          id={settingId}
          standing={standing}
          {...(hasPractices ? { onClose: () => show(false) } : {})}
        />
      )}
      {hasPractices ? (
        <>
          {standing.rated === 0 && <Teaching />}
          <PracticeList dimension={dimension} />
        </>
      ) : (
        <EmptyState title="No practices in this edition">
          <p>
            This edition of the circular describes {dimension.label} without practices, so no rule gives its
            level. The official sets it, and says why.
          </p>
        </EmptyState>
      )}
      <DimensionSummary dimension={dimension} />
    </Screen>
  );
}

function Teaching() {
  return (
    <p className="dimension-teaching">
      Rate what is true today, not what is planned. Read the words under each level and choose the highest
      that fits. Evidence carries a level: without any, it prints as self-reported (§280.17).
    </p>
  );
}
