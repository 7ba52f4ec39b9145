import type { ReactNode } from 'react';
import type { Facts, Heading, ListBlock, Paragraph } from '../../../shared/documents/tree.ts';
import { FigureView } from './figure.tsx';
import { elementId } from './ids.ts';
import { Inlines } from './inlines.tsx';
import { placed } from './placed.ts';
import type { Slice } from './sheets.ts';
import { TableView } from './table.tsx';

/** What stands on a piece of paper, in order. */
export function Blocks({ slices }: { readonly slices: readonly Slice[] }): ReactNode {
  return placed(slices).map(({ key, item }) => (
    <BlockView
      key={'id' in item.block ? item.block.id : `${item.block.type} ${key}`}
      block={item.block}
      isContinued={item.isContinued}
    />
  ));
}

function BlockView({ block, isContinued }: Slice): ReactNode {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'paragraph':
      return <ParagraphView paragraph={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'facts':
      return <FactsView facts={block} />;
    case 'table':
      return <TableView table={block} isContinued={isContinued} />;
    case 'figure':
      return <FigureView figure={block} />;
  }
}

/** The screen has the first level and the document's title the second, so chapters begin at the third. */
const headingTags = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const;

function HeadingView({ heading: { level, id, text } }: { readonly heading: Heading }): ReactNode {
  const Tag = headingTags[level];
  return (
    <Tag id={elementId(id)} className={`document-heading-${level}`} tabIndex={-1} dir="auto">
      {text}
    </Tag>
  );
}

function ParagraphView({ paragraph: { role, content } }: { readonly paragraph: Paragraph }): ReactNode {
  if (content.length === 0) return null;
  return (
    <p className={role === undefined ? undefined : `document-${role}`} dir="auto">
      <Inlines content={content} />
    </p>
  );
}

/** Numbers, letters and Roman numerals by turns, as Word nests them. */
const numberings = ['1', 'a', 'i'] as const;

type ListProps = { readonly list: ListBlock; readonly depth?: number };

function ListView({ list, depth = 0 }: ListProps): ReactNode {
  const items = placed(list.items).map(({ key, item: { content, children } }) => (
    <li key={key} dir="auto">
      <Inlines content={content} />
      {children === undefined ? null : <ListView list={children} depth={depth + 1} />}
    </li>
  ));
  if (!list.ordered) return <ul className={depth % 2 === 0 ? undefined : 'document-dashes'}>{items}</ul>;
  return (
    <ol start={list.start ?? 1} type={numberings[depth % numberings.length]}>
      {items}
    </ol>
  );
}

type FactsProps = { readonly facts: Facts; readonly className?: string };

/** Each fact on a line: its label in bold, then its value. */
export function FactsView({ facts, className = 'document-facts' }: FactsProps): ReactNode {
  return (
    <dl className={className}>
      {placed(facts.items).map(({ key, item: { label, value } }) => (
        <div key={key}>
          <dt>{`${label.replace(/:$/, '')}: `}</dt>
          <dd dir="auto">
            <Inlines content={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
