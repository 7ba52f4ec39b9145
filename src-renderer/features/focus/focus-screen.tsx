import { useMemo } from 'react';
import { focusStandings } from '../../../shared/plan/focus-standing.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Screen } from '../../ui/screen.tsx';
import { FocusAreas } from './focus-areas.tsx';
import { FocusChoice } from './focus-choice.tsx';
import { LowPractices } from './low-practices.tsx';
import './focus.css';

/** Capacity building: what the coming year strengthens, and an answer to every low practice (§280.17). */
export function FocusScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const standings = useMemo(() => focusStandings(snapshot), [snapshot]);
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <FocusChoice standings={standings} />
      <FocusAreas standings={standings} />
      <LowPractices />
    </Screen>
  );
}
