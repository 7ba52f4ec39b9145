import { useEffect } from 'react';
import { planPage, sectionsOf } from '../../shared/sections/section.ts';
import { canDo } from '../state/commands.ts';
import { goTo, usePlace } from '../state/navigation.ts';
import { useSnapshot } from '../state/workbook.ts';

/** Ctrl+Page Down and Ctrl+Page Up go through the rail. */
export function useSectionSteps(): void {
  const { edition } = useSnapshot();
  const { screen } = usePlace();
  useEffect(() => {
    const sections = sectionsOf(edition);
    const ofPlan = sections.findIndex(({ group }) => group === planPage.group);
    const screens = ['overview', ...sections.map(({ id }) => id), 'review', 'preview', 'export'];
    screens.splice(1 + ofPlan, 0, planPage.id);
    const step = (by: 1 | -1) => () => {
      const next = screens[screens.indexOf(screen) + by];
      if (next !== undefined) goTo(next);
    };
    const ends = [canDo('go.nextSection', step(1)), canDo('go.previousSection', step(-1))];
    return () => {
      for (const end of ends) end();
    };
  }, [edition, screen]);
}
