import type { CommentTarget } from '../../../shared/comments/target.ts';
import { openCount, threadsAbout } from '../../../shared/comments/threads.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { type Focused, focusOn } from '../../state/focused-field.ts';
import { showPanelTab } from '../../state/panel.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Props = { readonly field: Required<Focused>; readonly label: string };

/** Beside a field that somebody has commented on: how many, and the way to them. */
export function CommentSign({ field, label }: Props) {
  const target: CommentTarget = { type: 'record', ...field };
  const count = openCount(threadsAbout(useSnapshot(), target));
  if (count === 0 || field.kind === 'comment') return null;
  const show = () => {
    focusOn(field);
    showPanelTab('comments');
    focusWhenDrawn('comment-add');
  };
  return (
    <p className="comment-sign">
      <Button look="plain" icon="chat" onClick={show}>
        {counted(count, 'comment')}
        <span className="visually-hidden"> on {label}</span>
      </Button>
    </p>
  );
}
