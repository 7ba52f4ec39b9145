import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ListSign } from './list-sign.tsx';

const tools = [
  { name: 'bold', label: 'Bold', keys: 'Ctrl+B', sign: <b>B</b> },
  { name: 'italic', label: 'Italic', keys: 'Ctrl+I', sign: <i>I</i> },
  { name: 'bulletList', label: 'Bulleted list', keys: 'Ctrl+Shift+8', sign: <ListSign /> },
  { name: 'orderedList', label: 'Numbered list', keys: 'Ctrl+Shift+7', sign: <ListSign numbered /> },
  { name: 'link', label: 'Link', keys: '', sign: <Icon name="link" /> },
] as const;

type ToolName = (typeof tools)[number]['name'];

function use(editor: Editor, name: ToolName): void {
  const chain = editor.chain().focus();
  switch (name) {
    case 'bold':
      chain.toggleBold().run();
      break;
    case 'italic':
      chain.toggleItalic().run();
      break;
    case 'bulletList':
      chain.toggleBulletList().run();
      break;
    case 'orderedList':
      chain.toggleOrderedList().run();
      break;
    case 'link':
      chain.unsetLink().run();
      break;
  }
}

/** Milliseconds after which the tools show where the caret stands: not at every key stroke of somebody typing. */
const settled = 120;

/** The tools that the text at the caret was made with. */
function useActiveTools(editor: Editor): readonly ToolName[] {
  const [active, setActive] = useState<readonly ToolName[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const now = tools.filter(({ name }) => editor.isActive(name)).map(({ name }) => name);
      setActive((before) => (before.join() === now.join() ? before : now));
    };
    const lookSoon = () => {
      timer ??= setTimeout(look, settled);
    };
    lookSoon();
    editor.on('transaction', lookSoon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', lookSoon);
    };
  }, [editor]);
  return active;
}

/** One stop for Tab; arrow keys go from tool to tool. */
export function Toolbar({ editor, label }: { readonly editor: Editor; readonly label: string }) {
  const [current, setCurrent] = useState(0);
  const [asksForLink, setAsksForLink] = useState(false);
  const active = useActiveTools(editor);
  const press = (name: ToolName) => {
    if (name === 'link' && !editor.isActive('link')) setAsksForLink(true);
    else use(editor, name);
  };
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (current + step + tools.length) % tools.length;
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div className="rich-text-tools" role="toolbar" aria-label={label} onKeyDown={move}>
        {tools.map(({ name, label: tool, keys, sign }, index) => (
          <button
            key={name}
            type="button"
            tabIndex={index === current ? 0 : -1}
            aria-label={tool}
            title={keys === '' ? tool : `${tool} (${keys})`}
            aria-pressed={active.includes(name)}
            onFocus={() => setCurrent(index)}
            onClick={() => press(name)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      {asksForLink && (
        <LinkDialog
          onClose={() => setAsksForLink(false)}
          onChosen={(href) => {
            setAsksForLink(false);
            if (editor.state.selection.empty)
              editor
                .chain()
                .focus()
                .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
                .run();
            else editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
          }}
        />
      )}
    </>
  );
}
