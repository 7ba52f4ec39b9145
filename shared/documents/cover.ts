import { longestAlt } from '../accessibility/wording.ts';
import { asksAll } from '../editions/lookups.ts';
import { model } from '../model/model.ts';
import { findRecord, theOne } from '../workbook/find.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { type Fact, fact, facts, inlines } from './blocks.ts';
import { cycleDueDates, dueDateInWords } from './due-date-words.ts';
import { exportName } from './file-name.ts';
import { utcInstant } from './format.ts';
import { usualHeadingColor } from './heading-color.ts';
import { seniorOfficials } from './people.ts';
import { signOffInWords } from './sign-off.ts';
import { filled, type Source } from './source.ts';
import type { Cover, DocumentTree, Inline } from './tree.ts';
import { valueInlines } from './values.ts';

type DocumentWords = {
  /** Such as "Capacity Assessment". */
  readonly title: string;
  /** One sentence or part of it that says what the document is. */
  readonly subject: string;
  /** The edition's due date that the document answers to; none for readers whom it does not concern. */
  readonly dueDateId?: string;
  /** SHA-256 of the deliverable's canonical JSON (design.md §5). */
  readonly digest: string;
};

const notGiven = 'Not yet given';

/** The provider by name; every document needs someone who speaks. */
function organizationName(source: Source): string {
  return theOne(source.snapshot, 'provider')?.name?.trim() || 'Provider not yet named';
}

/** A title with its fiscal year, such as "Capacity Assessment, FY 2023". */
function withYear(source: Source, words: string): string {
  const year = fiscalYearLabel(source.snapshot);
  return year === undefined ? words : `${words}, ${year}`;
}

/** The first page: who speaks, about which year, in which version, and over which data. */
function coverOf(source: Source, words: DocumentWords): Cover {
  const provider = theOne(source.snapshot, 'provider');
  const department = [provider?.department, provider?.bureau].flatMap((part) => part?.trim() || []);
  const logo = logoOf(source);
  const isSigned = model.concurrence.prints.some((deliverable) => deliverable === source.deliverable);
  return {
    ...(logo === undefined ? {} : { logo }),
    organization: organizationName(source),
    ...(department.length === 0 ? {} : { department: department.join(', ') }),
    title: words.title,
    subtitle: withYear(source, 'High Impact Service Provider'),
    facts: facts([
      fiscalYearLabel(source.snapshot) === undefined ? fact('Fiscal year', notGiven) : undefined,
      fact('Edition', `${source.snapshot.edition.circular} (edition ${source.snapshot.edition.id})`),
      officialFact(source),
      orNotGiven('Document version', workbookField(source, 'document_version')),
      words.dueDateId === undefined ? undefined : dueFact(source, words.dueDateId),
      isSigned ? fact('Sign-off', signOffInWords({ ...source, digest: words.digest })) : undefined,
      fact('Fingerprint of the data (SHA-256)', words.digest),
    ]),
  };
}

function orNotGiven(label: string, value: readonly Inline[]): Fact {
  return value.length === 0 ? fact(label, notGiven) : { label, value };
}

/** Left out where nobody is named and the circular of that year asks for nobody. */
function officialFact(source: Source): Fact | undefined {
  const names = seniorOfficials(source);
  if (names.length === 0 && !asksAll(source.snapshot.edition)) return undefined;
  return orNotGiven('Senior accountable official', inlines(names.join('; ')));
}

function workbookField(source: Source, name: string): readonly Inline[] {
  const workbook = theOne(source.snapshot, 'workbook');
  const found = workbook === undefined ? undefined : filled(source, 'workbook', workbook, name);
  return found === undefined ? [] : valueInlines(source, found.field, found.value);
}

function dueFact(source: Source, dueDateId: string): Fact | undefined {
  const due = cycleDueDates(source.snapshot).find(({ id }) => id === dueDateId);
  return due === undefined ? undefined : fact('Due date', dueDateInWords(due));
}

function logoOf(source: Source): Cover['logo'] {
  const workbook = theOne(source.snapshot, 'workbook');
  const picture = findRecord(source.snapshot, 'attachment', workbook?.agency_logo);
  if (picture?.sha256 === undefined) return undefined;
  const alt = picture.alt_text?.trim() || `Logo of ${organizationName(source)}`;
  return { sha256: picture.sha256, alt: alt.slice(0, longestAlt) };
}

/** Everything of a tree but its sections and its draft notice. */
export function documentFrame(
  source: Source,
  words: DocumentWords,
): Omit<DocumentTree, 'sections' | 'draft'> {
  const provider = theOne(source.snapshot, 'provider');
  const text = (name: string) => printedText(source, name);
  const marking = text('marking');
  const ownHeader = text('header_text');
  const footerText = text('footer_text');
  const title = `${organizationName(source)}: ${withYear(source, words.title)}`;
  return {
    deliverable: source.deliverable,
    title,
    subject: words.subject,
    creator: organizationName(source),
    keywords: [
      'customer experience',
      'High Impact Service Provider',
      words.title,
      source.snapshot.edition.circular,
      ...[fiscalYearLabel(source.snapshot)].filter((year) => year !== undefined),
      ...(provider?.abbreviation?.trim() ? [provider.abbreviation.trim()] : []),
    ],
    language: 'en-US',
    date: utcInstant(source.snapshot.newestEditAt),
    fileName: exportName(source.snapshot, words.title),
    ...(marking === undefined ? {} : { marking }),
    headingColor: usualHeadingColor,
    headerText: ownHeader === undefined ? title : `${ownHeader} | ${withYear(source, words.title)}`,
    ...(footerText === undefined ? {} : { footerText }),
    cover: coverOf(source, words),
  };
}

function printedText(source: Source, name: string): string | undefined {
  const workbook = theOne(source.snapshot, 'workbook');
  const value = workbook === undefined ? undefined : filled(source, 'workbook', workbook, name)?.value;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined;
}
