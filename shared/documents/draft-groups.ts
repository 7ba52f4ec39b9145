import { practicesOf } from '../editions/lookups.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findField, findKind, isKindName, type KindName, model } from '../model/model.ts';
import type { Finding } from '../readiness/rule.ts';
import { named } from '../readiness/words.ts';
import { findRecord } from '../workbook/find.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { conflictInWords, findingInWords, type Obstacles } from './draft-notice.ts';
import { asSentence, capitalized, countOf, inSentence, numberInWords } from './format.ts';

/** So many sentences are read as they are; more are grouped, and an annex has them all. */
const readOneByOne = 10;

export type MissingGroup = { readonly title: string; readonly sentences: readonly string[] };

/** Every finding and conflict in a sentence, by the kind of record that it is about, in the order of the rules. */
export function everythingMissing({ findings, conflicts }: Obstacles): readonly MissingGroup[] {
  const groups = Map.groupBy(findings, ({ kind }) => (kind === undefined ? 'General' : model[kind].plural));
  return [
    ...[...groups].map(([title, members]) => ({ title, sentences: members.map(findingInWords) })),
    ...(conflicts.length === 0
      ? []
      : [{ title: 'Merged copies', sentences: conflicts.map(conflictInWords) }]),
  ];
}

/** True where the list before the chapters is a digest of what stands in full in an annex. */
export function needsGroups({ findings, conflicts }: Obstacles): boolean {
  return findings.length + conflicts.length > readOneByOne;
}

/**
 * What is missing, for a reader who wants to know where to begin: a line for each text, rating or record
 * rather than for each finding, where there are many.
 *
 * @param headings the numbered heading of each part of the document by its id
 */
export function missingInShort(
  snapshot: WorkbookSnapshot,
  obstacles: Obstacles,
  headings: ReadonlyMap<string, string>,
): readonly string[] {
  if (!needsGroups(obstacles)) return everythingMissing(obstacles).flatMap(({ sentences }) => sentences);
  const byKind = Map.groupBy(obstacles.findings, (finding) => subjectOf(snapshot, finding)?.kind);
  return [
    ...[...byKind].flatMap(([kind, findings]) => linesOfKind(snapshot, kind, findings, headings)),
    ...obstacles.conflicts.map(conflictInWords),
  ];
}

function linesOfKind(
  snapshot: WorkbookSnapshot,
  kind: KindName | undefined,
  findings: readonly Finding[],
  headings: ReadonlyMap<string, string>,
): readonly string[] {
  if (kind === undefined) return findings.map(findingInWords);
  if (kind === 'narrative') return [textsLine(snapshot, findings, headings)];
  const ratings = findings.filter((finding) => kind === 'practice_rating' && finding.field === 'level');
  const others = findings.filter((finding) => !ratings.includes(finding));
  return [
    ...(ratings.length === 0 ? [] : [ratingsLine(snapshot, ratings)]),
    ...recordLines(snapshot, model[kind], others),
  ];
}

/** "Texts not yet written: 2.2 How customer experience work is organized; ..." */
function textsLine(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  headings: ReadonlyMap<string, string>,
): string {
  const names = findings.map((finding) => {
    const question = snapshot.edition.narrativeQuestions.find(
      ({ id }) => derivedRecordId(snapshot.workbookId, model.narrative, [id]) === finding.id,
    );
    return question === undefined
      ? findingInWords(finding)
      : (headings.get(`question-${question.id}`) ?? question.label);
  });
  return withSections(`Texts not yet written: ${names.join('; ')}`, findings);
}

/** "Ratings: none of 35 practices is rated"; a few are named. */
function ratingsLine(snapshot: WorkbookSnapshot, findings: readonly Finding[]): string {
  const of = practicesOf(snapshot.edition).length;
  if (findings.length === of)
    return withSections(`Ratings: none of the ${numberInWords(of)} practices is rated`, findings);
  const are = findings.length === 1 ? 'is' : 'are';
  const names = findings.map((finding) => nameOf(snapshot, finding)).join(', ');
  return withSections(
    `Ratings: ${numberInWords(findings.length)} of ${countOf(of, 'practice')} ${are} not rated: ${names}`,
    findings,
  );
}

/** A line for each record, or for each rule where fewer rules than records are concerned. */
function recordLines(
  snapshot: WorkbookSnapshot,
  kind: Kind,
  findings: readonly Finding[],
): readonly string[] {
  const loose = findings.filter(({ id }) => id === undefined);
  const tied = findings.filter(({ id }) => id !== undefined);
  const byRule = Map.groupBy(tied, ({ rule }) => rule);
  const byRecord = Map.groupBy(tied, (finding) => subjectOf(snapshot, finding)?.id);
  const lines =
    byRule.size < byRecord.size && tied.every((finding) => isUnset(snapshot, finding))
      ? [...byRule.values()].map((group) => ruleLine(snapshot, kind, group))
      : [...byRecord.values()].map((group) => recordLine(snapshot, kind, group));
  return [...loose.map((finding) => `${kind.plural}: ${findingInWords(finding)}`), ...lines];
}

/** "Evidence, date missing: Call study; Interview notes" */
function ruleLine(snapshot: WorkbookSnapshot, kind: Kind, findings: readonly Finding[]): string {
  const label = inSentence(labelOf(findings[0]) ?? 'a value');
  const names = findings.map((finding) => nameOf(snapshot, finding)).join('; ');
  return withSections(`${kind.plural}, ${label} missing: ${names}`, findings);
}

/** "Service “Benefits line”: responsible unit, offering; its trust statement is not ..." */
function recordLine(snapshot: WorkbookSnapshot, kind: Kind, findings: readonly Finding[]): string {
  const [first] = findings;
  const name = first === undefined ? '' : nameOf(snapshot, first);
  const isOne = kind.key?.length === 0;
  const unset = findings.filter((finding) => isUnset(snapshot, finding));
  const labels = unset.map((finding) => inSentence(labelOf(finding) ?? finding.message)).join(', ');
  const rest = findings.filter((finding) => !unset.includes(finding));
  const parts = [labels, ...rest.map((finding) => aboutSubject(snapshot, finding))];
  const said = parts.filter((part) => part !== '').join('; ');
  return withSections(`${isOne ? kind.label : `${kind.label} “${name}”`}: ${said}`, findings);
}

type Subject = { readonly kind: KindName; readonly id: RecordId | undefined };

/** The record that a reader thinks of: a question counts to its survey, a moment to its service. */
function subjectOf(snapshot: WorkbookSnapshot, { kind, id }: Finding): Subject | undefined {
  if (kind === undefined) return undefined;
  const declared: Kind = model[kind];
  const owner = declared.owner === undefined ? undefined : findField(declared, declared.owner);
  const value = declared.owner === undefined ? undefined : enteredIn(snapshot, kind, id, declared.owner);
  const [ownerKind = ''] = owner?.type === 'reference' ? owner.to : [];
  const ownerId = recordIdSchema.safeParse(value).data;
  return ownerId !== undefined && isKindName(ownerKind) ? { kind: ownerKind, id: ownerId } : { kind, id };
}

function enteredIn(
  snapshot: WorkbookSnapshot,
  kind: KindName,
  id: RecordId | undefined,
  field: string,
): unknown {
  const record: Readonly<Record<string, unknown>> | undefined = findRecord(snapshot, kind, id);
  return record?.[field];
}

/** Nothing was entered in the field that the finding leads to. */
function isUnset(snapshot: WorkbookSnapshot, finding: Finding): boolean {
  const { kind, id, field } = finding;
  if (kind === undefined || field === undefined || subjectOf(snapshot, finding)?.id !== id) return false;
  return enteredIn(snapshot, kind, id, field) === undefined && labelOf(finding) !== undefined;
}

function labelOf(finding: Finding | undefined): string | undefined {
  const { kind, field } = finding ?? {};
  const declared = kind === undefined ? undefined : findKind(kind);
  return declared === undefined || field === undefined ? undefined : findField(declared, field)?.label;
}

/** In full: the list before the chapters has room, and a cut title could be that of another record. */
function nameOf(snapshot: WorkbookSnapshot, finding: Finding): string {
  const subject = subjectOf(snapshot, finding);
  if (subject === undefined) return '';
  const declared: Kind = model[subject.kind];
  const keyed = keyedName(snapshot, subject);
  if (keyed !== undefined) return keyed;
  const title =
    declared.title === undefined ? undefined : enteredIn(snapshot, subject.kind, subject.id, declared.title);
  return typeof title === 'string' && title.trim() !== ''
    ? title.replace(/\s+/g, ' ').trim()
    : `${inSentence(declared.label)} without a name`;
}

/** Of records that the edition calls for by a key, whether or not anything was entered in them. */
function keyedName({ edition, workbookId }: WorkbookSnapshot, { kind, id }: Subject): string | undefined {
  const is = (key: string) => derivedRecordId(workbookId, model[kind], [key]) === id;
  if (kind === 'practice_rating') {
    const placed = practicesOf(edition).find(({ practice }) => is(practice.id));
    return placed === undefined ? undefined : `${placed.dimension.label} ${placed.practice.number}`;
  }
  if (kind === 'dimension_summary') return edition.dimensions.find((dimension) => is(dimension.id))?.label;
  if (kind === 'capacity_component')
    return edition.capacityComponents.find((component) => is(component.id))?.label;
  return undefined;
}

/** The message without the name of what it is about and without quotations, which the chapters have in full. */
function aboutSubject(snapshot: WorkbookSnapshot, finding: Finding): string {
  const subject = subjectOf(snapshot, finding);
  const record = subject === undefined ? undefined : findRecord(snapshot, subject.kind, subject.id);
  const name = subject === undefined || record === undefined ? '' : named(snapshot, subject.kind, record);
  const message = asSentence(finding.message).slice(0, -1);
  const start = capitalized(name);
  const rest = name !== '' && message.startsWith(start) ? message.slice(start.length) : message;
  return rest.replace(/^[:\s]+/, '').replaceAll(/, "[^"]*",/g, '');
}

/** The sections that ask for it, each once, in their order. */
function withSections(words: string, findings: readonly Finding[]): string {
  const sections = new Set(findings.flatMap(({ citation }) => citation.split(/,\s*(?=§)/)));
  const sorted = [...sections].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return `${words.replace(/\.$/, '')} (${sorted.join(', ')}).`;
}
