import { type KeyboardEvent, useState } from 'react';
import type { LogKind } from '../../../shared/briefing/log.ts';
import { plainText } from '../../../shared/documents/blocks.ts';
import { markdownBlocks } from '../../../shared/documents/markdown.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { logKindLabel } from '../../forms/briefing-log/log-words.ts';
import { controlAttributes, textOf } from '../../forms/controls/attributes.ts';
import { type ControlProps, Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { plainAsMarkdown } from '../../forms/rich-text/to-markdown.ts';
import { useSnapshot } from '../../state/workbook.ts';

/** An entry that is being written; it is in the workbook as soon as a word of it is. */
export type Line = {
  readonly id: RecordId;
  readonly kind: LogKind;
  readonly values: Readonly<Record<string, string>>;
};

type Props = { readonly line: Line; readonly onDone: () => void };

const keyOf: Readonly<Record<LogKind, string>> = {
  question: 'F6',
  answer: 'F7',
  follow_up: 'F8',
  decision: 'F9',
};

/** One line for what is said, with who does it and by when. Saved while it is typed; Enter goes back to the slide. */
export function LogLine({ line: { id, kind, values }, onDone }: Props) {
  const { edition } = useSnapshot();
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' || event.key === 'Escape';
    if (!isDone || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside
    <div className="log-line" onKeyDown={onKeyDown}>
      <RecordForm kind="briefing_entry" id={id} keyValues={values}>
        <Field
          name="text"
          compact
          label={`${logKindLabel(edition, kind)} (${keyOf[kind]})`}
          control={(props) => <PlainLine {...props} />}
        />
        <Field name="owner" compact />
        <Field name="due" compact />
      </RecordForm>
    </div>
  );
}

/** A long text's field as one line without formatting: what looks like a mark is none. */
function PlainLine(props: ControlProps) {
  const { onChange, onBlur } = props;
  const raw = textOf(props.raw);
  const [typed, setTyped] = useState({ text: '', markdown: '' });
  return (
    <input
      type="text"
      className="input"
      autoComplete="off"
      placeholder="Type, then Enter"
      {...controlAttributes(props)}
      // What undo brought back is shown; what was typed last is shown as it was typed.
      value={typed.markdown === raw ? typed.text : wordsOf(raw)}
      onChange={({ target: { value } }) => {
        const markdown = value.trim() === '' ? '' : plainAsMarkdown(value);
        setTyped({ text: value, markdown });
        onChange(markdown);
      }}
      onBlur={onBlur}
    />
  );
}

function wordsOf(markdown: string): string {
  return markdownBlocks(markdown)
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.content)] : []))
    .join(' ');
}
