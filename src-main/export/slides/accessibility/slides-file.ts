import { type Reading, readParts } from '../../word/read-parts.ts';
import {
  allBelow,
  attribute,
  childOf,
  childrenOf,
  elementsIn,
  parseXml,
  type XmlElement,
  XmlRefused,
} from '../../xml/tree.ts';
import { namespaces } from '../namespaces.ts';
import { presentationPath } from '../presentation.ts';

/** A paragraph of a slide or its notes. */
export type SlideParagraph = {
  readonly element: XmlElement;
  readonly text: string;
  readonly shape: XmlElement;
};

export type ReadSlide = {
  /** From 1, in the order of the presentation. */
  readonly number: number;
  readonly root: XmlElement;
  /** Shapes, pictures, frames and groups in the order in which they are read. */
  readonly shapes: readonly XmlElement[];
  readonly title: string;
  readonly paragraphs: readonly SlideParagraph[];
  /** The words of its notes, without the number of the page. */
  readonly notes: string;
};

/** A .pptx, taken apart as far as its accessibility can be judged. */
export type SlidesFile = {
  /** With extension. */
  readonly fileName: string;
  readonly paths: readonly string[];
  readonly part: (path: string) => XmlElement | undefined;
  readonly slides: readonly ReadSlide[];
  /** The root of each slide, layout, master and chart: where texts say how they look. */
  readonly looks: readonly XmlElement[];
};

/** What the parts that are taken apart may hold together, in bytes: fifty times a long deck of ours. */
const largestText = 64_000_000;

export function openSlidesFile(pptx: Uint8Array, fileName: string): Reading<SlidesFile> {
  const parts = readParts(pptx, (path) => /\.(?:xml|rels)$/.test(path) && !path.startsWith('customXml/'), {
    largestText,
    mainPart: presentationPath,
  });
  if (!parts.ok) return parts;
  try {
    const { paths, texts } = parts.value;
    const roots = new Map([...texts].map(([path, text]) => [path, parseXml(text)]));
    const part = (path: string) => roots.get(path);
    const looks = [...roots].flatMap(([path, root]) =>
      root !== undefined && /^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/\w+\.xml$/.test(path)
        ? [root]
        : [],
    );
    return { ok: true, value: { fileName, paths, part, looks, slides: slidesIn(part) } };
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    return { ok: false, reason: error.reason === 'too-large' ? 'too-large' : 'another-kind' };
  }
}

type PartOf = SlidesFile['part'];

/** Where a part's relationships lead, by their id; targets as paths in the package. */
function targetsOf(part: PartOf, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/');
  const folder = path.slice(0, cut);
  const list = part(`${folder}/_rels/${path.slice(cut + 1)}.rels`);
  return new Map(
    childrenOf(list, 'Relationship').map((one) => [
      attribute(one, 'Id') ?? '',
      pathFrom(folder, attribute(one, 'Target') ?? ''),
    ]),
  );
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else steps.push(step);
  return steps.join('/');
}

function slidesIn(part: PartOf): readonly ReadSlide[] {
  const targets = targetsOf(part, presentationPath);
  return childrenOf(childOf(part(presentationPath), 'p:sldIdLst'), 'p:sldId').flatMap((entry, index) => {
    const path = targets.get(attribute(entry, 'r:id') ?? '') ?? '';
    const root = part(path);
    if (root === undefined) return [];
    const notesPath = [...targetsOf(part, path).values()].find((target) => target.includes('/notesSlides/'));
    return [slideOf(index + 1, root, notesPath === undefined ? undefined : part(notesPath))];
  });
}

const kinds = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:grpSp', 'p:cxnSp']);

function slideOf(number: number, root: XmlElement, notes: XmlElement | undefined): ReadSlide {
  const tree = childOf(childOf(root, 'p:cSld'), 'p:spTree');
  const shapes = tree === undefined ? [] : elementsIn(tree).filter(({ name }) => kinds.has(name));
  const paragraphs = shapes.flatMap((shape) =>
    allBelow(shape, 'a:p').map((element) => ({ element, shape, text: textOf(element) })),
  );
  const title = shapes.find(isTitle);
  const spoken = allBelow(notes, 'p:sp').filter((shape) => placeOf(shape) === 'body');
  return {
    number,
    root,
    shapes,
    title: title === undefined ? '' : wordsIn(title),
    paragraphs,
    notes: spoken.map(wordsIn).join(' ').trim(),
  };
}

export function textOf(element: XmlElement): string {
  return allBelow(element, 'a:t')
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');
}

function wordsIn(shape: XmlElement): string {
  return allBelow(shape, 'a:p').map(textOf).join(' ').trim();
}

/** Which of the layout's places a shape takes; undefined of one of its own. */
export function placeOf(shape: XmlElement): string | undefined {
  const [place] = allBelow(shape, 'p:ph');
  return place === undefined ? undefined : (attribute(place, 'type') ?? 'obj');
}

export function isTitle(shape: XmlElement): boolean {
  return ['title', 'ctrTitle'].includes(placeOf(shape) ?? '');
}

/** Is it a chart, rather than a table? */
export function holdsChart(frame: XmlElement): boolean {
  return allBelow(frame, 'a:graphicData').some((data) => attribute(data, 'uri') === namespaces.c);
}
