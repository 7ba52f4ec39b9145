import type { Node as EditorNode, Mark } from '@tiptap/pm/model';
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** What the editor holds as the Markdown that is stored: CommonMark, with what looks like a mark escaped. */
export function markdownOf(doc: EditorNode): string {
  return written(childrenOf(doc).flatMap(blockOf));
}

/** A line that was typed without any formatting, so that what looks like a mark is none. */
export function plainAsMarkdown(text: string): string {
  return written([{ type: 'paragraph', children: [{ type: 'text', value: text.trim() }] }]);
}

function written(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', emphasis: '_', listItemIndent: 'one' },
  ).trimEnd();
}

function childrenOf(node: EditorNode): readonly EditorNode[] {
  return node.children;
}

/** Empty paragraphs are where somebody is about to write; Markdown has no place for them. */
function blockOf(node: EditorNode): readonly RootContent[] {
  if (node.type.name === 'paragraph') return node.textContent.trim() === '' ? [] : [paragraphOf(node)];
  if (node.type.name === 'bulletList' || node.type.name === 'orderedList') return [listOf(node)];
  return [];
}

function paragraphOf(node: EditorNode): Paragraph {
  return { type: 'paragraph', children: trimmed(phrasing(childrenOf(node))) };
}

function listOf(node: EditorNode): List {
  const ordered = node.type.name === 'orderedList';
  const start: unknown = node.attrs.start;
  return {
    type: 'list',
    ordered,
    spread: false,
    ...(ordered ? { start: typeof start === 'number' ? start : 1 } : {}),
    children: childrenOf(node).map(
      (child): ListItem => ({
        type: 'listItem',
        spread: false,
        children: childrenOf(child).flatMap((part): ListItem['children'] =>
          part.type.name === 'paragraph' ? [paragraphOf(part)] : [listOf(part)],
        ),
      }),
    ),
  };
}

type Run = { readonly node: EditorNode; readonly marks: readonly Mark[] };

/** Marks of the same kind that touch are one, outermost first: link, bold, italic. */
const nesting = ['link', 'bold', 'italic'] as const;

function phrasing(nodes: readonly EditorNode[]): PhrasingContent[] {
  return nest(
    nodes.map((node) => ({ node, marks: node.marks })),
    0,
  );
}

function nest(runs: readonly Run[], depth: number): PhrasingContent[] {
  const name = nesting[depth];
  if (name === undefined) return runs.map(({ node }) => leaf(node));
  return grouped(runs, name).flatMap(({ mark, runs: inside }) => {
    const children = nest(inside, depth + 1);
    return mark === undefined ? children : wrapped(mark, children);
  });
}

/** Neighbors that share the mark, or share its absence. */
function grouped(
  runs: readonly Run[],
  name: string,
): readonly { mark: Mark | undefined; runs: readonly Run[] }[] {
  const groups: { mark: Mark | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = run.marks.find(({ type }) => type.name === name);
    const last = groups.at(-1);
    const same =
      last !== undefined && (mark === undefined ? last.mark === undefined : last.mark?.eq(mark) === true);
    if (same) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups;
}

function wrapped(mark: Mark, children: PhrasingContent[]): readonly PhrasingContent[] {
  if (mark.type.name === 'link') {
    const links = children.filter((child) => child.type !== 'link');
    return [{ type: 'link', url: String(mark.attrs.href ?? ''), children: links }];
  }
  const type = mark.type.name === 'bold' ? 'strong' : 'emphasis';
  // Marks may not begin or end with blanks in Markdown.
  const { before, inside, after } = withoutOuterBlanks(children);
  const blank = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);
  return inside.length === 0
    ? blank(before + after)
    : [...blank(before), { type, children: inside }, ...blank(after)];
}

function withoutOuterBlanks(children: PhrasingContent[]) {
  const first = children[0];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const shortened = children.map((child, index) =>
    index === 0 && child.type === 'text' ? { ...child, value: child.value.slice(before.length) } : child,
  );
  const last = shortened.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const inside = shortened
    .map((child, index) =>
      index === shortened.length - 1 && child.type === 'text' && after !== ''
        ? { ...child, value: child.value.slice(0, -after.length) }
        : child,
    )
    .filter((child) => child.type !== 'text' || child.value !== '');
  return { before, inside, after };
}

function leaf(node: EditorNode): PhrasingContent {
  return node.type.name === 'hardBreak' ? { type: 'break' } : { type: 'text', value: node.text ?? '' };
}

/** Blanks at a line's ends mean nothing in Markdown and would be written as character references. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const { inside } = withoutOuterBlanks(children);
  while (inside.at(-1)?.type === 'break') inside.pop();
  while (inside[0]?.type === 'break') inside.shift();
  return inside;
}
