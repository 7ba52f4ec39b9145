import { contentsEntries, findingsHeading } from '../contents.ts';
import { marginNote } from '../margin-note.ts';
import type { DocumentTree, Facts, Inline } from '../tree.ts';
import { factUnits, type Setting } from './block-units.ts';
import { measure } from './lines.ts';
import { listStep, type TypeSize, textAreas, typeSizes } from './type-sizes.ts';
import { paragraphUnits, type Unit, words } from './unit.ts';

/** The box that a logo is fitted into, in points. */
const logoHeight = 72;

/** A value with a longer word has no place to break, such as a fingerprint: it gets the whole line. */
const longestWord = 44;

export function needsWholeLine(value: readonly Inline[]): boolean {
  return value.some(
    (inline) => inline.type === 'text' && inline.text.split(/\s/).some((word) => word.length > longestWord),
  );
}

/** The cover, what it says from top to foot. */
export function coverUnits(tree: DocumentTree, setting: Setting): readonly Unit[] {
  const { organization, department, title, subtitle, facts, logo } = tree.cover;
  const line = (text: string | undefined, looks: TypeSize) => lineUnits(text, looks, setting);
  return [
    ...line(tree.marking, typeSizes.coverMarking),
    ...(logo === undefined ? [] : [{ ...typeSizes.coverLogo, height: logoHeight, isGlued: false }]),
    ...line(organization, typeSizes.coverOrganization),
    ...line(department, typeSizes.coverDepartment),
    ...line(title, typeSizes.coverTitle),
    ...line(subtitle, typeSizes.coverSubtitle),
    ...facts.items.flatMap((item) => coverFactUnits(item, setting)),
    ...line(tree.draft?.summary, typeSizes.coverDraft),
    ...line(marginNote(tree), typeSizes.coverNote),
  ];
}

function coverFactUnits(item: Facts['items'][number], setting: Setting): Unit[] {
  const looks = needsWholeLine(item.value) ? typeSizes.coverLongFact : typeSizes.coverFacts;
  return factUnits({ type: 'facts', items: [item] }, undefined, setting, looks);
}

/** The contents list on a page of its own. */
export function contentsUnits(tree: DocumentTree, setting: Setting): readonly Unit[] {
  const entries = contentsEntries(tree);
  if (entries.length === 0) return [];
  const list = entries.flatMap(({ level, text }) =>
    lineUnits(text, level === 1 ? typeSizes.contents1 : typeSizes.contents2, setting),
  );
  return onNewPage([...lineUnits('Contents', typeSizes.contentsHeading, setting), ...list]);
}

/** What keeps a draft from being submitted, behind the contents. */
export function findingsUnits(tree: DocumentTree, setting: Setting): readonly Unit[] {
  const { draft } = tree;
  const heading = findingsHeading(tree);
  if (draft === undefined || heading === undefined) return [];
  const width = textAreas.portrait.width - listStep;
  const last = draft.findings.length - 1;
  const items = draft.findings.flatMap((finding, index) => {
    const after = index === last ? typeSizes.body.after : typeSizes.list.after;
    return paragraphUnits(measure(words(finding, {})), typeSizes.list, { width, after }, setting.doubt);
  });
  const glued = (units: readonly Unit[]) => units.map((unit) => ({ ...unit, isGlued: true }));
  return onNewPage([
    ...glued(lineUnits(heading.text, typeSizes.heading1, setting)).map((unit) => ({
      ...unit,
      block: heading,
    })),
    ...glued(lineUnits(`${draft.summary}.`, typeSizes.body, setting)),
    ...items,
  ]);
}

function lineUnits(text: string | undefined, looks: TypeSize, { doubt }: Setting): Unit[] {
  if (text === undefined || text.trim() === '') return [];
  return paragraphUnits(measure(words(text, looks)), looks, { width: textAreas.portrait.width }, doubt);
}

function onNewPage([first, ...rest]: readonly Unit[]): readonly Unit[] {
  return first === undefined ? [] : [{ ...first, startsPage: true }, ...rest];
}
