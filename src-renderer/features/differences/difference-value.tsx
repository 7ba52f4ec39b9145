import type { Field } from '../../../shared/model/field.ts';
import type { KindName } from '../../../shared/model/model.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Prose } from '../../ui/prose.tsx';
import { WordDifference } from '../../ui/word-difference.tsx';

type Props = {
  readonly kind: KindName;
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
  /** The value that is shown now, to compare with; undefined for that one itself. */
  readonly shown?: unknown;
};

/** Texts of fewer characters are compared at a glance. */
const longFrom = 80;

function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length >= longFrom;
}

/** Is only what differs marked, since both are long? */
export function isCompared({ field, value, shown }: Pick<Props, 'field' | 'value' | 'shown'>): boolean {
  const isText = field.type === 'markdown' || field.type === 'text';
  return isText && isLongText(value) && isLongText(shown);
}

/** A value as people read it; a long text by what it says differently from the one that is shown. */
export function DifferenceValue(props: Props) {
  const { kind, name, field, value, shown } = props;
  const snapshot = useSnapshot();
  if (isCompared(props))
    return (
      <span className="difference-text">
        <WordDifference before={String(shown)} after={String(value)} />
      </span>
    );
  if (field.type === 'markdown' && typeof value === 'string')
    return (
      <span className="difference-text">
        <Prose text={value} />
      </span>
    );
  return <span className="difference-text">{valueInWords(snapshot, kind, name, value, Infinity)}</span>;
}

/** The text of which only what differs stands in the list. */
export function WholeText(props: Props) {
  if (!isCompared(props)) return null;
  return (
    <details className="difference-whole">
      <summary>The whole text</summary>
      <Prose text={String(props.value)} />
    </details>
  );
}
