import { useEffect } from 'react';
import { sectionsOf } from '../../shared/sections/section.ts';
import { canDo } from '../state/commands.ts';
import { goTo, usePlace } from '../state/navigation.ts';
import { useSnapshot } from '../state/workbook.ts';

/** Ctrl+Page Down and Ctrl+Page Up go through the rail. */
export function useSectionSteps(): void {
  const { edition } = useSnapshot();
  const { screen } = usePlace();
  useEffect(() => {
    const screens = ['overview', ...sectionsOf(edition).map(({ id }) => id), 'review', 'preview', 'export'];
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
