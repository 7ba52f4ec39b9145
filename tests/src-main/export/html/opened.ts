/** What the tests ask of a page; sources of the main process are compiled without the types of a window. */
export type PageElement = {
  readonly tagName: string;
  readonly id: string;
  readonly textContent: string;
  readonly children: ArrayLike<PageElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
  readonly title: string;
  readonly documentElement: PageElement;
  readonly getElementById: (id: string) => PageElement | null;
  readonly open: () => void;
  readonly write: (html: string) => void;
  readonly close: () => void;
};

/** The one of the jsdom environment. */
declare const document: Page;

/** Loads a page into the window of the test. */
export function open(html: string): Page {
  document.open();
  document.write(html);
  document.close();
  return document;
}

export function all(selector: string): readonly PageElement[] {
  return [...document.querySelectorAll(selector)];
}

export function words(selector: string): readonly string[] {
  return all(selector).map(({ textContent }) => textContent.trim());
}
