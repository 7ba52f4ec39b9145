import type { Node as EditorNode } from '@tiptap/pm/model';
import type { EditorProps } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { showProblem } from '../../state/notices.ts';
import { groupAttributes, textOf } from '../controls/attributes.ts';
import type { ControlProps } from '../field.tsx';
import { extensions } from './extensions.ts';
import { editorContent } from './from-markdown.ts';
import { markdownOf } from './to-markdown.ts';
import { Toolbar } from './toolbar.tsx';

/** A paste beyond this would hold the window up; it is a document and belongs to the evidence. */
const pastedAtMost = 200_000;

/** Looks before the editor reads it, which would take long by itself. */
function refuseHuge(event: Event, data: DataTransfer | null): boolean {
  const text = data?.getData('text/plain') || data?.getData('text/html') || '';
  if (text.length <= pastedAtMost) return false;
  event.preventDefault();
  showProblem(
    `The text you pasted has ${formatNumber(text.length)} characters; at most ${formatNumber(pastedAtMost)} can be pasted at once. Nothing was changed. Paste a part of it, or attach the document under Evidence register.`,
  );
  return true;
}

const handleDOMEvents: NonNullable<EditorProps['handleDOMEvents']> = {
  keydown: (_view, event) => event.key === 'Tab',
  paste: (_view, event) => refuseHuge(event, event.clipboardData),
  drop: (_view, event) => refuseHuge(event, event.dataTransfer),
};

/** The editor's own way measures every element around; as long as the caret is in view, nothing has to move. */
const handleScrollToSelection: NonNullable<EditorProps['handleScrollToSelection']> = (view) => {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  const shown = view.dom.closest('main')?.getBoundingClientRect();
  return shown !== undefined && top >= shown.top && bottom <= shown.bottom;
};

/** Nobody asks what was deleted, and finding out costs time at every key stroke. */
const enableCoreExtensions = { delete: false } as const;

/** Rich text over stored Markdown. What it holds is turned into Markdown only when it is saved. */
export function MarkdownEditor(props: ControlProps) {
  const { field, names, raw, invalid, readOnly, onTyping, onBlur } = props;
  const markdown = textOf(raw);
  /** The newest content, readable after the editor is gone; and what is stored of it. */
  const doc = useRef<EditorNode | undefined>(undefined);
  const stored = useRef(markdown);
  const group = groupAttributes(props);
  const attributes = {
    id: names.control,
    role: 'textbox',
    class: 'rich-text-content',
    'aria-multiline': 'true',
    'aria-labelledby': names.label,
    ...(group['aria-describedby'] === undefined ? {} : { 'aria-describedby': group['aria-describedby'] }),
    ...(invalid ? { 'aria-invalid': 'true' } : {}),
    ...(readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
  };
  const latest = useRef({ onTyping, onBlur });
  latest.current = { onTyping, onBlur };
  // The same objects each time: other ones would set every editor of the screen up again at every save.
  const [content] = useState(() => editorContent(markdown));
  const described = JSON.stringify(attributes);
  const editorProps = useMemo(
    () => ({ attributes: JSON.parse(described), handleDOMEvents, handleScrollToSelection }),
    [described],
  );
  const editor = useEditor({
    extensions,
    content,
    editable: !readOnly,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    enableCoreExtensions,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      doc.current = changed.state.doc;
      latest.current.onTyping(() => {
        if (doc.current !== undefined) stored.current = markdownOf(doc.current);
        return stored.current;
      });
    },
    onBlur: () => latest.current.onBlur(),
  });

  useEffect(() => {
    // Undo, history or somebody's merged copy: the stored text is not what was typed here.
    if (markdown === stored.current) return;
    stored.current = markdown;
    doc.current = undefined;
    editor.commands.setContent(editorContent(markdown), { emitUpdate: false });
  }, [markdown, editor]);

  return (
    <div className="rich-text" data-invalid={invalid || undefined}>
      {!readOnly && <Toolbar editor={editor} label={`Format ${field.label}`} />}
      <EditorContent editor={editor} />
    </div>
  );
}
