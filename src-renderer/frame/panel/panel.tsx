import { useMemo } from 'react';
import { findField, model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { useFindings } from '../../state/findings.ts';
import { type Focused, useFocused, useFocusedFinding } from '../../state/focused-field.ts';
import { usePlace } from '../../state/navigation.ts';
import { choosePanelTab, usePanelTab } from '../../state/panel.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CommentsTab, useCommentCount } from './comments-tab.tsx';
import { type Guidance, guidanceFor, guidanceForSection, withRule } from './guidance.ts';
import { GuidanceTab } from './guidance-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { LastYearTab } from './last-year-tab.tsx';
import { Tabs } from './tabs.tsx';
import './panel.css';

/** Of the focused field, if it is on the screen that is shown; Review leads through all of them. */
function useShownFocus(): Focused | undefined {
  const snapshot = useSnapshot();
  const { screen } = usePlace();
  const focused = useFocused();
  return useMemo(() => {
    if (focused === undefined) return undefined;
    const isHere = screen === 'review' || sectionOf(snapshot, focused)?.id === screen;
    if (!isHere) return undefined;
    // A button of the record may have the focus rather than one of its fields.
    const isField =
      focused.field !== undefined && findField(model[focused.kind], focused.field) !== undefined;
    return isField ? focused : { kind: focused.kind, id: focused.id };
  }, [snapshot, screen, focused]);
}

const ofNothing: Guidance = {
  title: 'Guidance',
  blocks: [
    {
      heading: 'What stands here',
      paragraphs: [
        'Go to a finding or a field: what the circular asks for it, what it said last year, and who changed it appear here.',
      ],
    },
  ],
  citations: [],
};

function useGuidance(focused: Focused | undefined): Guidance {
  const snapshot = useSnapshot();
  const { screen } = usePlace();
  const finding = useFocusedFinding();
  return useMemo(() => {
    if (screen === 'review' && finding !== undefined)
      return withRule(finding, focused === undefined ? undefined : guidanceFor(snapshot, focused));
    if (focused !== undefined) return guidanceFor(snapshot, focused);
    const section = sectionsOf(snapshot.edition).find(({ id }) => id === screen);
    return section === undefined ? ofNothing : guidanceForSection(snapshot, section);
  }, [snapshot, focused, screen, finding]);
}

/** What helps with the field that has the focus: the circular, last year, and who said what before. */
export function Panel() {
  const focused = useShownFocus();
  const guidance = useGuidance(focused);
  const tab = usePanelTab();
  const comments = useCommentCount(focused);
  const { list } = useFindings();
  const found = list.filter(
    ({ kind, id, field }) =>
      focused !== undefined && kind === focused.kind && id === focused.id && field === focused.field,
  );
  // The assessment and the plan may both ask for the same thing.
  const own = found.filter(({ message }, at) => found.findIndex((other) => other.message === message) === at);
  return (
    <aside className="panel" data-region="panel" aria-label="Help for the field">
      <header className="panel-head">
        <h2>{guidance.title}</h2>
        {guidance.subject !== undefined && <p>{guidance.subject}</p>}
      </header>
      <Tabs
        label="What to show"
        chosen={tab}
        onChoose={choosePanelTab}
        tabs={[
          {
            id: 'guidance',
            label: 'Guidance',
            content: () => <GuidanceTab guidance={guidance} findings={own} />,
          },
          { id: 'last-year', label: 'Last year', content: () => <LastYearTab focused={focused} /> },
          { id: 'history', label: 'History', content: () => <HistoryTab focused={focused} /> },
          {
            id: 'comments',
            label: comments === 0 ? 'Comments' : `Comments (${comments})`,
            content: () => <CommentsTab focused={focused} />,
          },
        ]}
      />
    </aside>
  );
}
