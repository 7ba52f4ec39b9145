import type { CommentTarget } from '../../../shared/comments/target.ts';
import { openCount, threadsAbout } from '../../../shared/comments/threads.ts';
import { inSentence } from '../../../shared/documents/format.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { CommentList } from '../../forms/comments/comment-list.tsx';
import type { Focused } from '../../state/focused-field.ts';
import { usePlace } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';

type About = { readonly target: CommentTarget; readonly words: string };

/** The field that has the focus, the record around it, and the section on the screen: closest first. */
function aboutOf(snapshot: WorkbookSnapshot, screen: string, focused: Focused | undefined): readonly About[] {
  const section = sectionsOf(snapshot.edition).find(({ id }) => id === screen);
  const found: About[] = [];
  if (focused?.field !== undefined) {
    const label = findField(model[focused.kind], focused.field)?.label ?? focused.field;
    found.push({ target: { type: 'record', ...focused }, words: `“${label}”` });
  }
  if (focused !== undefined)
    found.push({
      target: { type: 'record', kind: focused.kind, id: focused.id },
      words: `this ${inSentence(model[focused.kind].label)}`,
    });
  if (section !== undefined)
    found.push({ target: { type: 'section', section: section.id }, words: `“${section.label}”` });
  return found;
}

/** Comments on the closest thing in full; of the wider ones only where somebody has said something. */
export function CommentsTab({ focused }: { readonly focused: Focused | undefined }) {
  const snapshot = useSnapshot();
  const { screen } = usePlace();
  const [closest, ...wider] = aboutOf(snapshot, screen, focused);
  if (closest === undefined) return <p>Go to a field or a section to comment on it.</p>;
  return (
    <>
      <CommentList target={closest.target} about={closest.words} />
      {wider
        .filter(({ target }) => openCount(threadsAbout(snapshot, target)) > 0)
        .map(({ target, words }) => (
          <section key={words} className="panel-block">
            <h3>On {words}</h3>
            <CommentList target={target} about={words} />
          </section>
        ))}
    </>
  );
}

/** How many comments are open where one is, for the tab's label. */
export function useCommentCount(focused: Focused | undefined): number {
  const snapshot = useSnapshot();
  const { screen } = usePlace();
  return aboutOf(snapshot, screen, focused)
    .map(({ target }) => openCount(threadsAbout(snapshot, target)))
    .reduce((sum, count) => sum + count, 0);
}
