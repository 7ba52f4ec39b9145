import { dateInForce } from '../calendar/due-dates.ts';
import { quarterLabelAt } from '../calendar/fiscal.ts';
import { formatDate } from '../calendar/format.ts';
import { channelName } from '../documents/assessment/streams.ts';
import { practicesOf } from '../editions/lookups.ts';
import { defined } from '../feedback/defined.ts';
import { quarterKey, quartersOfYear } from '../feedback/quarters.ts';
import { type CommandId, commandIds, commands } from '../ipc/commands.ts';
import type { RecordId } from '../model/id.ts';
import { type KindName, model } from '../model/model.ts';
import { groupLabels, planPage, resultsPage, sectionsOf, surveysKey } from '../sections/section.ts';
import { sectionOf } from '../sections/section-of.ts';
import { findRecord, theOne } from '../workbook/find.ts';
import { keyedIds } from '../workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';
import type { SearchEntry } from './entry.ts';
import { surveyWords, wordsOfCommands, wordsOfDimensions, wordsOfSections } from './own-words.ts';

/** Kinds whose records are found by their titles, in the order in which they are offered. */
export const titledKinds = [
  'service',
  'moment',
  'person',
  'initiative',
  'evidence',
  'survey',
  'feedback_report',
  'barrier',
  'catalyst',
  'persona',
  'pain_point',
  'commitment',
  'milestone',
  'delivery',
  'priority',
  'indicator',
] as const satisfies readonly KindName[];

/** Kinds whose entries also tell the title of another record. */
export const toldKinds: Readonly<Partial<Record<KindName, KindName>>> = {
  moment: 'service',
  pain_point: 'service',
  feedback_report: 'service',
  milestone: 'commitment',
};

/** Sections, and before those of the plan the page that shows it whole. */
export function sectionEntries({ edition }: WorkbookSnapshot): readonly SearchEntry[] {
  const sections = sectionsOf(edition);
  const before = sections.filter(({ group }) => group !== planPage.group);
  const ofPlan = sections.filter(({ group }) => group === planPage.group);
  const dimensions = new Set(sections.flatMap(({ id, dimension }) => (dimension === undefined ? [] : [id])));
  return [...before, planPage, ...ofPlan].flatMap(({ id, label, group }): readonly SearchEntry[] => [
    {
      id: `section ${id}`,
      label,
      detail: groupLabels[group],
      ...defined({ words: dimensions.has(id) ? wordsOfDimensions : wordsOfSections[id] }),
      destination: { section: id },
    },
    ...(id === 'data-collection' ? [surveysEntry(label)] : []),
  ]);
}

/** The surveys stand below long answers, and are a workshop of their own. */
function surveysEntry(section: string): SearchEntry {
  return {
    id: 'place surveys',
    label: model.survey.plural,
    detail: section,
    words: surveyWords,
    destination: { section: 'data-collection', focusKey: surveysKey },
  };
}

/** What customers said of each service that has feedback reports. */
export function resultEntries(snapshot: WorkbookSnapshot): readonly SearchEntry[] {
  const reported = new Set(snapshot.records.feedback_report.map(({ service }) => service));
  return snapshot.records.service
    .filter(({ id }) => reported.has(id))
    .map((service) => ({
      id: `results ${service.id}`,
      label: `Results of ${titleOf(snapshot, 'service', service)}`,
      detail: resultsPage.label,
      ...defined({ words: wordsOfCommands['go.results'] }),
      destination: { section: resultsPage.id, target: { kind: 'service', id: service.id } },
    }));
}

/** @returns undefined where no section holds records of that kind */
function recordEntry(
  snapshot: WorkbookSnapshot,
  kind: KindName,
  id: RecordId,
  words: { readonly label: string; readonly detail?: string },
): readonly SearchEntry[] {
  const section = sectionOf(snapshot, { kind, id });
  if (section === undefined) return [];
  return [
    {
      id: `${kind} ${id}`,
      label: words.label,
      detail: words.detail ?? section.label,
      destination: { section: section.id, target: { kind, id } },
    },
  ];
}

/** The quarters of the workbook's year, reported or not. */
export function quarterEntries(snapshot: WorkbookSnapshot): readonly SearchEntry[] {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  if (year === undefined) return [];
  return quartersOfYear(snapshot, year).map(({ place, due }) => ({
    id: `quarter ${place}`,
    label: quarterLabelAt(place),
    detail: `Feedback data, due ${formatDate(dateInForce(due))}`,
    destination: { section: 'quarters', focusKey: quarterKey(place) },
  }));
}

/** Found before they are rated or answered too: where they are is known from the edition. */
export function keyedEntries(snapshot: WorkbookSnapshot): readonly SearchEntry[] {
  const { edition } = snapshot;
  const practices = new Map(practicesOf(edition).map((placed) => [placed.practice.id, placed]));
  const questions = new Map(edition.narrativeQuestions.map((question) => [question.id, question]));
  const components = new Map(edition.capacityComponents.map((component) => [component.id, component]));
  const ids = (kind: KindName) => [...keyedIds(snapshot, kind)];
  return [
    ...ids('practice_rating').flatMap(([id, key]) => {
      const placed = practices.get(key);
      if (placed === undefined) return [];
      const { dimension, practice } = placed;
      const detail = `${dimension.label}, practice ${practice.number}`;
      return recordEntry(snapshot, 'practice_rating', id, { label: practice.statement, detail });
    }),
    ...ids('narrative').flatMap(([id, key]) => {
      const question = questions.get(key);
      return question === undefined ? [] : recordEntry(snapshot, 'narrative', id, { label: question.label });
    }),
    ...ids('capacity_component').flatMap(([id, key]) => {
      const component = components.get(key);
      if (component === undefined) return [];
      return recordEntry(snapshot, 'capacity_component', id, { label: component.label });
    }),
  ];
}

/** Kinds that share a section with another one. */
const saysItsKind: ReadonlySet<KindName> = new Set([
  'barrier',
  'catalyst',
  'persona',
  'priority',
  'indicator',
]);

function detailOf(snapshot: WorkbookSnapshot, kind: KindName, id: RecordId): string | undefined {
  const { label } = model[kind];
  if (kind === 'moment' || kind === 'pain_point') {
    const service = findRecord(snapshot, 'service', findRecord(snapshot, kind, id)?.service);
    const what = kind === 'moment' ? 'Moment' : label;
    return service === undefined ? label : `${what} of ${titleOf(snapshot, 'service', service)}`;
  }
  if (kind === 'feedback_report') {
    const report = findRecord(snapshot, 'feedback_report', id);
    const channel = report === undefined ? '' : channelName(snapshot, report);
    return channel === '' ? label : `${label}, ${channel}`;
  }
  if (kind === 'milestone') {
    const of = findRecord(snapshot, 'commitment', findRecord(snapshot, 'milestone', id)?.commitment);
    return of === undefined ? label : `${label} of ${titleOf(snapshot, 'commitment', of)}`;
  }
  if (kind === 'person') {
    const person = findRecord(snapshot, 'person', id);
    const parts = [person?.title, person?.office].flatMap((part) => part?.trim() || []);
    return parts.length === 0 ? undefined : parts.join(', ');
  }
  return saysItsKind.has(kind) ? label : undefined;
}

export function titledEntries<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
): readonly SearchEntry[] {
  return snapshot.records[kind].flatMap((record) => {
    const detail = detailOf(snapshot, kind, record.id);
    return recordEntry(snapshot, kind, record.id, {
      label: titleOf(snapshot, kind, record),
      ...(detail === undefined ? {} : { detail }),
    });
  });
}

/** Offered otherwise: the search is open, and the page of the plan stands with the sections. */
const notOffered: ReadonlySet<CommandId> = new Set(['go.anything', 'go.plan']);

export const commandEntries: readonly SearchEntry[] = commandIds
  .filter((id) => !notOffered.has(id))
  .map((id) => ({
    id: `command ${id}`,
    label: commands[id].label,
    detail: 'Command',
    ...defined({ words: wordsOfCommands[id] }),
    destination: { command: id },
  }));
