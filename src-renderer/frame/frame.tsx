import { useEffect } from 'react';
import { ScreenOf } from '../screens.tsx';
import { canDo } from '../state/commands.ts';
import { goTo, usePlace } from '../state/navigation.ts';
import { showPanelTab, togglePanel, usePanelOpen } from '../state/panel.ts';
import { yourPart } from '../state/sent-copy.ts';
import { useWorkbook } from '../state/workbook.ts';
import { focusWhenDrawn } from '../ui/focus.ts';
import { Panel } from './panel/panel.tsx';
import { PartBar } from './part-bar.tsx';
import { PresentingBar } from './presenting-bar.tsx';
import { Rail } from './rail.tsx';
import { ReviewBar } from './review-bar.tsx';
import { StatusLine } from './status-line.tsx';
import { useArrival } from './use-arrival.ts';
import { useFocusedField } from './use-focused-field.ts';
import { useSectionSteps } from './use-section-steps.ts';

/** Screens that speak of the whole workbook need no panel about one field. */
const withoutPanel = new Set([
  'overview',
  'plan',
  'differences',
  'comments',
  'assignments',
  yourPart.id,
  'results',
  'sign-offs',
  'preview',
  'export',
  'history',
  'backups',
  'settings',
  'briefings',
]);

/** Rail, work, panel, status line: the window while a workbook is open (design.md §9). */
export function Frame() {
  const { snapshot } = useWorkbook();
  const { screen } = usePlace();
  const panelOpen = usePanelOpen();
  useArrival();
  useSectionSteps();
  useFocusedField();
  useEffect(() => canDo('view.panel', togglePanel), []);
  useEffect(() => canDo('comment.add', () => comment(screen)), [screen]);
  const hasPanel = panelOpen && !withoutPanel.has(screen);
  return (
    <div className={hasPanel ? 'frame' : 'frame frame-without-panel'}>
      <button
        type="button"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>('#work h1')?.focus()}
      >
        Skip to the work
      </button>
      <Rail />
      <main id="work" className="work" data-region="work" tabIndex={-1}>
        <PartBar />
        <PresentingBar />
        <ReviewBar />
        <ScreenOf screen={screen} edition={snapshot.edition} />
      </main>
      {hasPanel && <Panel />}
      <StatusLine />
    </div>
  );
}

/** Leads to where one comments on what has the focus; screens about the whole workbook have no such place. */
function comment(screen: string): void {
  if (withoutPanel.has(screen)) {
    goTo('comments');
    return;
  }
  showPanelTab('comments');
  focusWhenDrawn('comment-add');
}
