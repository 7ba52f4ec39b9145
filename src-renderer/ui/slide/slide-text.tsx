import { createElement, Fragment, type ReactNode, useId } from 'react';
import { cellPadding, listIndent, tableLine, tableSize } from '../../../shared/briefing/layout/sizes.ts';
import type { TextBlock } from '../../../shared/briefing/layout/text-height.ts';
import { plainText } from '../../../shared/documents/blocks.ts';
import type { Column, Facts, Inline, ListBlock, Table } from '../../../shared/documents/tree.ts';
import { Inlines } from '../prose.tsx';
import { typeOf } from './places.ts';

type Props = {
  readonly blocks: readonly TextBlock[];
  /** Of running text, in pixels of the canvas. */
  readonly size: number;
};

/** What a slide says in words: paragraphs, lists, facts and tables, each as what it is. */
export function SlideText({ blocks, size }: Props): ReactNode {
  return createElement(Fragment, null, ...blocks.map((block) => blockView(block, size)));
}

function blockView(block: TextBlock, size: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Inlines content={block.content} />
        </p>
      );
    case 'list':
      return listView(block);
    case 'facts':
      return factsView(block);
    case 'table':
      return <SlideTable table={block} size={tableSize(size)} />;
  }
}

function listView({ ordered, start, items }: ListBlock): ReactNode {
  const views = items.map(({ content, children }) =>
    createElement(
      'li',
      { dir: 'auto' },
      <Inlines content={content} />,
      children === undefined ? null : listView(children),
    ),
  );
  const style = { paddingInlineStart: `${listIndent}em` };
  return createElement(ordered ? 'ol' : 'ul', { style, ...(ordered ? { start: start ?? 1 } : {}) }, ...views);
}

function factsView({ items }: Facts): ReactNode {
  const views = items.map(({ label, value }) =>
    createElement(
      'div',
      null,
      <dt>{`${label}: `}</dt>,
      <dd dir="auto">
        <Inlines content={value} />
      </dd>,
    ),
  );
  return createElement('dl', null, ...views);
}

/** What names a row is bold, unless it is a sentence. */
const longestName = 50;

function classOf(column: Column | undefined, content: readonly Inline[]): string | undefined {
  if (plainText(content).length > longestName) return 'slide-long';
  return column?.align === 'right' ? 'slide-right' : undefined;
}

/** Its caption and how it is read are for those who hear it; on the slide the title says it. */
function SlideTable({ table, size }: { readonly table: Table; readonly size: number }): ReactNode {
  const described = useId();
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const padding = `calc(${cellPadding.y} * var(--slide-pixel)) calc(${cellPadding.x} * var(--slide-pixel))`;
  const cell = (tag: 'th' | 'td', content: readonly Inline[], index: number, scope?: 'col' | 'row') =>
    createElement(
      tag,
      {
        dir: 'auto',
        style: { padding },
        className: classOf(table.columns[index], content),
        ...(scope === undefined ? {} : { scope }),
      },
      content.length === 0 ? '–' : <Inlines content={content} />,
    );
  const row = (cells: readonly (readonly Inline[])[]) =>
    createElement(
      'tr',
      null,
      ...cells.map((content, index) =>
        index === 0 ? cell('th', content, index, 'row') : cell('td', content, index),
      ),
    );
  return (
    <div className="slide-table">
      <p id={described} hidden>
        {table.description}
      </p>
      <table aria-describedby={described} style={{ ...typeOf(size), lineHeight: tableLine }}>
        <caption className="visually-hidden">{table.caption}</caption>
        {createElement(
          'colgroup',
          null,
          ...table.columns.map(({ share }) =>
            createElement('col', { style: { width: `${(100 * share) / total}%` } }),
          ),
        )}
        <thead>
          {createElement(
            'tr',
            null,
            ...table.columns.map(({ header }, index) =>
              cell('th', [{ type: 'text', text: header }], index, 'col'),
            ),
          )}
        </thead>
        {createElement('tbody', null, ...table.rows.map(row))}
      </table>
    </div>
  );
}
