// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentsEntries } from '../../../shared/documents/contents.ts';
import { likeliest } from '../../../shared/documents/layout/doubt.ts';
import { layOut } from '../../../shared/documents/layout/lay-out.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { contentsPages } from '../../../src-main/export/word/contents.ts';
import { deliverableTree } from '../../../src-renderer/features/preview/deliverable-tree.ts';
import { DocumentView, type PaperLength } from '../../../src-renderer/features/preview/document-view.tsx';
import {
  draftNotice,
  heading,
  paragraph,
  profileFigure,
  richTree,
  table,
  text,
  tree,
} from '../../fixtures/document-trees.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { firstMissing, textsOf } from './document-words.ts';

const scrolled = vi.fn();

beforeEach(() => {
  // Simulated pages have no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => {
  cleanup();
  scrolled.mockReset();
});

function show(
  shown: DocumentTree,
  openLink?: (href: string) => void,
  paper: PaperLength = 'chapter',
): HTMLElement {
  const links = openLink === undefined ? {} : { onOpenLink: openLink };
  render(<DocumentView tree={shown} paper={paper} {...links} />);
  return screen.getByRole('article');
}

describe('the document on screen', () => {
  it.each([
    ['assessment', 1000],
    ['plan', 500],
    ['plan-public', 400],
  ] as const)('has every text of the sample’s %s, in its order', (deliverable, least) => {
    const shown = deliverableTree(sampleSnapshot(), deliverable);
    const page = show(shown).textContent;
    const texts = textsOf(shown);
    expect(texts.length).toBeGreaterThan(least);
    expect(firstMissing(texts, page)).toBeUndefined();
  });

  it.each(['plan', 'plan-public'] as const)(
    'leads from each mention of a table or chapter of the %s to it',
    (deliverable) => {
      const page = show(deliverableTree(sampleSnapshot(), deliverable));
      const links = within(page)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#'));
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
    },
  );

  it.each(['assessment', 'plan', 'plan-public'] as const)(
    'has every text of the sample’s %s, once, on pages with their numbers',
    (deliverable) => {
      const shown = deliverableTree(sampleSnapshot(), deliverable);
      const page = show(shown, undefined, 'page');
      const pages = layOut(shown, likeliest);
      const front = pages.findIndex(({ parts }) => parts.length > 0);
      const numbers = [...page.querySelectorAll('.document-footer span:last-child')];
      expect(numbers.map((number) => number.textContent)).toEqual([
        '',
        ...pages.slice(front).map((_, index) => `Page ${front + index + 1} of ${pages.length}`),
      ]);
      for (const heading of shown.sections.flatMap(({ blocks }) => blocks))
        if ('id' in heading) expect(page.querySelectorAll(`[id="document-${heading.id}"]`)).toHaveLength(1);
      const rows = shown.sections
        .flatMap(({ blocks }) => blocks)
        .reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
      expect(page.querySelectorAll('tbody tr')).toHaveLength(rows);
    },
  );

  it('goes on with the numbers of a list that a page cuts, and says of a table that it is continued', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ content: [text(`Item ${index + 1}`)] }));
    const rows = Array.from({ length: 50 }, (_, index) => [`Row ${index}`, 'x']);
    const shown = tree([
      heading(1, 'One'),
      { type: 'list', ordered: true, items },
      table('long', ['A', 'B'], rows),
    ]);
    const page = show(shown, undefined, 'page');
    const [first, second] = page.querySelectorAll('ol');
    expect(second?.getAttribute('start')).toBe(String((first?.children.length ?? 0) + 1));
    expect([...page.querySelectorAll('ol > li')].map((item) => item.textContent)).toEqual(
      items.map((_, index) => `Item ${index + 1}`),
    );
    const captions = [...page.querySelectorAll('caption')].map((caption) => caption.textContent);
    const continued = 'Continued: Table 1. What long says';
    expect(captions).toEqual(['Table 1. What long says', continued, continued]);
  });

  it('has every text of a draft with all kinds of blocks, in its order', () => {
    const shown = richTree({ draft: draftNotice });
    expect(firstMissing(textsOf(shown), show(shown).textContent)).toBeUndefined();
  });

  it('would notice a text that is missing or stands elsewhere', () => {
    expect(firstMissing(['one', 'two'], 'two one')).toBe('two');
  });

  it('has the title below the heading of the screen, and chapters below the title', () => {
    const page = show(
      tree([heading(1, 'Chapter'), heading(2, 'Part'), heading(3, 'Piece'), heading(4, 'Bit')]),
    );
    const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H2 Capacity Assessment',
      'H3 Contents',
      'H3 Chapter',
      'H4 Part',
      'H5 Piece',
      'H6 Bit',
    ]);
  });

  it('has tables with a caption, a description and column headers, and a dash where nothing stands', () => {
    show(richTree());
    const table = screen.getByRole('table', { name: 'Table 1. What changes says' });
    expect(table.getAttribute('aria-describedby')).toBe('document-changes-description');
    expect(document.getElementById('document-changes-description')?.textContent).toBe(
      'One row for each entry of changes.',
    );
    const headers = within(table).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      'Dimension',
      'FY 2022',
      'FY 2023',
      'Practices at 2 or more',
      'Why',
    ]);
    expect(new Set(headers.map((header) => header.getAttribute('scope')))).toEqual(new Set(['col']));
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(6);
    const last = within(rows.at(-1) ?? table).getAllByRole('cell');
    expect(last.map(({ textContent }) => textContent)).toEqual([
      'Service Design and Improvement',
      'Emerging',
      '–',
      '–',
      '–',
    ]);
    expect(last[3]?.className).toBe('document-right');
  });

  it('has lists that nest and begin at their number', () => {
    const page = show(
      tree([
        heading(1, 'Lists'),
        {
          type: 'list',
          ordered: true,
          start: 4,
          items: [
            {
              content: [text('four')],
              children: { type: 'list', ordered: false, items: [{ content: [text('inside')] }] },
            },
          ],
        },
      ]),
    );
    expect(page.querySelector('ol')?.getAttribute('start')).toBe('4');
    expect(page.querySelector('ol > li > ul > li')?.textContent).toBe('inside');
  });

  it('has labelled values as terms with their definitions', () => {
    const page = show(richTree());
    const fact = page.querySelector('.document-facts > div');
    expect(fact?.querySelector('dt')?.textContent).toBe('Level: ');
    expect(fact?.querySelector('dd')?.textContent).toBe('Established (last year: Emerging)');
  });

  it('has drawings as pictures with their words, which bring nothing into the page', () => {
    const page = show(tree([heading(1, 'Profile'), profileFigure('profile')]));
    const { alt } = profileFigure('profile');
    const picture = screen.getByRole('img', { name: alt });
    expect(picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
    expect(page.querySelector('svg')).toBeNull();
    expect(page.querySelector('figure > figcaption')?.textContent).toMatch(
      /^Figure 1\. Measurement has moved/,
    );
  });

  it('shows what was typed and never runs it', () => {
    const page = show(tree([heading(1, '<img src=x>'), paragraph('<script>alert(1)</script>')]));
    expect(page.querySelector('script, img')).toBeNull();
  });

  it('has footnotes below their chapter, with a way there and back', () => {
    show(richTree());
    const mark = screen.getByRole('link', { name: 'Footnote 1' });
    fireEvent.click(mark);
    const note = document.activeElement;
    expect(note?.textContent).toContain('Levels rest on self-assessment');
    expect(note?.closest('.document-paper')).toBe(mark.closest('.document-paper'));
    fireEvent.click(screen.getByRole('link', { name: 'Back to footnote 1 in the text' }));
    expect(document.activeElement).toBe(mark);
  });

  it('gives each entry of the contents list the page that Word’s list gives it, and none where that is not sure', () => {
    const shown = deliverableTree(sampleSnapshot(), 'assessment');
    show(shown);
    const entries = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('listitem');
    const printed = contentsEntries(shown).map(({ text: words }, index) => {
      const page = contentsPages(shown)[index];
      return page === undefined ? words : `${words}, page ${page}`;
    });
    expect(printed.filter((entry) => /, page \d+$/.test(entry)).length).toBeGreaterThan(10);
    expect(entries.map(({ textContent }) => textContent)).toEqual(printed);
  });

  it('leads from references and the contents list to what they name', () => {
    const shown = richTree();
    show(shown);
    const [reference] = screen.getAllByRole('link', { name: 'Figure 1' });
    if (reference) fireEvent.click(reference);
    expect(document.activeElement?.id).toBe('document-profile');
    const contents = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(contents.map(({ textContent }) => textContent)).toEqual(
      contentsEntries(shown).map((entry) => entry.text),
    );
    const [, second] = contents;
    if (second) fireEvent.click(second);
    expect(document.activeElement?.textContent).toBe(contentsEntries(shown)[1]?.text);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it('opens https addresses through the app and shows others as they print', () => {
    const opened = vi.fn();
    show(richTree(), opened);
    fireEvent.click(screen.getByRole('link', { name: 'the method' }));
    expect(opened).toHaveBeenCalledExactlyOnceWith('https://www.example.gov/method?a=1&b=2#levels');
    expect(screen.queryByRole('link', { name: 'help@example.gov' })).toBeNull();
    expect(screen.getByText('help@example.gov')).toBeTruthy();
  });

  it('says that it is a draft on the cover, over every page and in a list of what is missing', () => {
    const page = show(richTree({ draft: draftNotice }));
    expect(page.querySelector('.document-draft')?.textContent).toBe(draftNotice.summary);
    const states = [...page.querySelectorAll('.document-header-state')].map(({ textContent }) => textContent);
    expect(new Set(states)).toEqual(new Set(['Pre-decisional | DRAFT']));
    expect(screen.getByRole('heading', { name: 'What is missing' })).toBeTruthy();
  });

  it('lays wide sections on their side', () => {
    const page = show(richTree());
    const table = screen.getByRole('table', { name: 'Table 2. What surveys says' });
    expect(table.closest('.document-paper')?.className).toContain('document-landscape');
    expect(page.querySelectorAll('.document-paper.document-landscape')).toHaveLength(1);
  });

  it('shows the logo once its bytes are known', () => {
    const { cover } = richTree();
    const shown = richTree({ cover: { ...cover, logo: { sha256: 'a'.repeat(64), alt: 'Seal' } } });
    const { rerender } = render(<DocumentView tree={shown} paper="chapter" />);
    expect(screen.queryByRole('img', { name: 'Seal' })).toBeNull();
    rerender(<DocumentView tree={shown} paper="chapter" logoUrl="blob:seal" />);
    expect(screen.getByRole('img', { name: 'Seal' }).getAttribute('src')).toBe('blob:seal');
  });
});
