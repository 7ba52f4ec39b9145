import type { Block, Facts, Figure, Heading, ListBlock, Table } from '../../../shared/documents/tree.ts';
import { directionOf, wordsOf } from './inlines.ts';
import { type Content, element, type Markup, onLines } from './markup.ts';
import { anchorOf, ownId, type Rendering } from './rendering.ts';

export function blocksOf(blocks: readonly Block[], rendering: Rendering): Markup {
  return onLines(...blocks.map((block) => blockOf(block, rendering)));
}

function blockOf(block: Block, rendering: Rendering): Markup {
  switch (block.type) {
    case 'heading':
      return headingOf(block);
    case 'paragraph': {
      const { role, content } = block;
      return element('p', { class: role, ...directionOf(content) }, wordsOf(content, rendering));
    }
    case 'list':
      return listOf(block, rendering);
    case 'facts':
      return factsOf(block, rendering);
    case 'table':
      return tableOf(block, rendering);
    case 'figure':
      return figureOf(block, rendering);
  }
}

/** The document's title has the first level, so chapters have the second. */
function headingOf({ level, id, text, runsOn }: Heading): Markup {
  const isChapter = level === 1 && runsOn === undefined;
  return element(`h${level + 1}`, { id: anchorOf(id), class: isChapter ? 'chapter' : undefined }, text);
}

export function factsOf({ items }: Facts, rendering: Rendering): Markup {
  const rows = items.map(({ label, value }) =>
    element(
      'div',
      {},
      element('dt', {}, `${label.replace(/:$/, '')}:`),
      ' ',
      element('dd', directionOf(value), wordsOf(value, rendering)),
    ),
  );
  return element('dl', { class: 'facts' }, lines(rows));
}

export function listOf({ ordered, start, items }: ListBlock, rendering: Rendering): Markup {
  const children = items.map((item) =>
    element(
      'li',
      directionOf(item.content),
      wordsOf(item.content, rendering),
      item.children === undefined ? [] : ['\n', listOf(item.children, rendering)],
    ),
  );
  return ordered
    ? element('ol', { start: start === 1 ? undefined : start }, lines(children))
    : element('ul', {}, lines(children));
}

/** A wide table scrolls in a region of its own, which the keyboard reaches. */
function tableOf(table: Table, rendering: Rendering): Markup {
  const { id, description, columns, rows } = table;
  const caption = ownId(`caption-${anchorOf(id)}`);
  const described = ownId(`description-${anchorOf(id)}`);
  const header = columns.map(({ header: words, align }) =>
    element('th', { scope: 'col', class: align }, words),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      columns.map(({ align }, index) => {
        const content = row[index] ?? [];
        return element('td', { class: align, ...directionOf(content) }, wordsOf(content, rendering));
      }),
    ),
  );
  return element(
    'div',
    { class: 'table', role: 'region', 'aria-labelledby': caption, tabindex: 0 },
    lines([
      element('p', { id: described, class: 'unseen' }, description),
      element(
        'table',
        { id: anchorOf(id), 'aria-describedby': described },
        lines([
          element('caption', { id: caption }, captionOf(table, rendering)),
          element('thead', {}, element('tr', {}, header)),
          element('tbody', {}, lines(body)),
        ]),
      ),
    ]),
  );
}

function figureOf(figure: Figure, rendering: Rendering): Markup {
  const { id, alt, drawing } = figure;
  const picture = {
    src: `data:image/svg+xml;base64,${Buffer.from(drawing.svg).toString('base64')}`,
    alt,
    width: Math.round(drawing.width),
    height: Math.round(drawing.height),
  };
  return element(
    'figure',
    { id: anchorOf(id) },
    element('figcaption', {}, captionOf(figure, rendering)),
    element('img', picture),
  );
}

/** "Table 4. What it says", as in Word. */
function captionOf({ id, caption }: Table | Figure, { captions }: Rendering): Content {
  const number = captions.get(id);
  if (number === undefined) throw new Error(`"${id}" has no number`);
  return `${number.kind} ${number.number}. ${caption}`;
}

function lines(content: readonly Content[]): Content {
  return ['\n', content.map((part) => [part, '\n'])];
}
