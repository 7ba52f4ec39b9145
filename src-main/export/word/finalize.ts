import { sha256Hex } from '../../../shared/json/canonical.ts';
import { zipParts } from '../zip-parts.ts';
import { type Carried, embed } from './custom-xml.ts';
import { insertBefore, type Parts, setText, textOf } from './package-parts.ts';
import { replaceStandIns } from './stand-ins.ts';
import { textInOrder } from './visible-text.ts';

export type Finish = {
  /** ISO 8601 in UTC: when the document was "created" and "modified". */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  /** The fallback pictures of the figures, by figure id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** For each entry of the contents list its page, from 1, or undefined where it is not sure. */
  readonly contentsPages: readonly (number | undefined)[];
  readonly carried?: Carried;
};

/**
 * Makes equal content equal bytes, and adds what the docx library has no option for: the language property
 * and what is carried. The library takes dates from the clock, random ids for links, and counters that go on
 * counting within a process (word.md).
 */
export function finalize(
  compiled: Parts,
  { date, language, pictures, contentsPages, carried }: Finish,
): Uint8Array {
  const parts: Parts = new Map(compiled);
  replaceStandIns(parts, pictures);
  fixProperties(parts, date, language);
  fixRelationshipIds(parts);
  fixCounters(parts);
  closeContents(parts);
  numberContents(parts, contentsPages);
  defineBaseStyle(parts);
  if (carried !== undefined) embed(parts, carried, digestOfWords(parts));
  return zipParts(parts);
}

function digestOfWords(parts: Parts): string {
  const notes = 'word/footnotes.xml';
  return sha256Hex(
    textInOrder(textOf(parts, 'word/document.xml'), parts.has(notes) ? textOf(parts, notes) : ''),
  );
}

function fixProperties(parts: Parts, date: string, language: string): void {
  const path = 'docProps/core.xml';
  const dated = textOf(parts, path).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`);
  setText(parts, path, insertBefore(dated, '<dcterms:created', `<dc:language>${language}</dc:language>`));
}

/** Links get random relationship ids; numbers in order of appearance take their place. */
function fixRelationshipIds(parts: Parts): void {
  for (const path of [...parts.keys()].filter((name) => name.endsWith('.rels'))) {
    const ids = new Map<string, string>();
    const relationships = textOf(parts, path).replace(/ Id="([^"]+)"/g, (whole, id: string) => {
      if (/^rId\d{1,6}$/.test(id)) return whole;
      ids.set(id, `rIdLink${ids.size + 1}`);
      return ` Id="${ids.get(id)}"`;
    });
    const source = path.replace('_rels/', '').replace(/\.rels$/, '');
    if (ids.size === 0 || !parts.has(source)) continue;
    setText(parts, path, relationships);
    setText(
      parts,
      source,
      textOf(parts, source).replace(
        /( r:id=")([^"]+)"/g,
        (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
      ),
    );
  }
}

/** Drawings, bookmarks and headings are numbered anew in each document instead of throughout the process. */
function fixCounters(parts: Parts): void {
  const path = 'word/document.xml';
  const drawings = counter();
  const bookmarks = counter();
  const headings = counter();
  const fixed = textOf(parts, path)
    .replace(/(<wp:docPr id=")(\d+)"/g, (_, start: string, id: string) => `${start}${drawings(id)}"`)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
      (_, start: string, id: string) => `${start}${bookmarks(id)}"`,
    )
    .replace(
      /( w:(?:name|anchor)="_Toc)(\d+)"/g,
      (_, start: string, id: string) => `${start}${900_000_000 + headings(id)}"`,
    );
  setText(parts, path, fixed);
}

/** The docx library ends the contents list in a blank paragraph; its last entry takes the end instead. */
function closeContents(parts: Parts): void {
  const path = 'word/document.xml';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  setText(parts, path, textOf(parts, path).replace(`</w:p><w:p>${end}`, end));
}

/**
 * The docx library leaves the page numbers of the contents list blank and asks Word to fill them in. A sure
 * one is written as a field that is up to date; an entry without one ends behind its words.
 */
function numberContents(parts: Parts, pages: readonly (number | undefined)[]): void {
  const path = 'word/document.xml';
  let entry = 0;
  const numbered = textOf(parts, path).replace(
    /( w:anchor="(_Toc\d+)">(?:(?!<\/w:hyperlink>).)*?)<w:r><w:tab\/><\/w:r><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"\/>(?:(?!<\/w:r>).)*<\/w:r>/gs,
    (_, start: string, bookmark: string) => {
      const page = pages[entry];
      entry += 1;
      return page === undefined ? start : `${start}${pageField(bookmark, page)}`;
    },
  );
  if (entry !== pages.length)
    throw new Error(`The contents list has ${entry} entries instead of ${pages.length}`);
  setText(parts, path, numbered);
}

function pageField(bookmark: string, page: number): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>`;
  const shown = `<w:r><w:t>${page}</w:t></w:r>`;
  return `<w:r><w:tab/></w:r>${mark('begin')}${instruction}${mark('separate')}${shown}${mark('end')}`;
}

/** The docx library bases styles of characters on this one, which every Word file of Word's own defines. */
function defineBaseStyle(parts: Parts): void {
  const path = 'word/styles.xml';
  const style =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
  setText(parts, path, insertBefore(textOf(parts, path), '<w:style ', style));
}

/** Gives each id a number, from 1 in order of appearance. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}
