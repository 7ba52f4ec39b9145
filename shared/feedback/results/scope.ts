import { labelOf } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { findRecord } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { titleOf } from '../../workbook/titles.ts';
import {
  type MeasuresByQuarter,
  measuresOfProvider,
  measuresOfService,
  type PooledByQuarter,
  throughChannel,
} from '../measures.ts';
import { type FeedbackReport, type ReportAnswers, reportedAnswers } from '../reported-answers.ts';

/** For reports that name no service. */
export const noService = 'none';

/** What results are narrowed to; all services, all channels and all quarters where nothing is said. */
export type ResultScope = {
  /** A service's id, or `noService`. */
  readonly service?: string;
  /** As the source gives it, without spaces around; empty for reports that give none. */
  readonly channel?: string;
  /** Places in time of the first and the last quarter. */
  readonly from?: number;
  readonly to?: number;
};

export type Choice<Id> = { readonly id: Id; readonly label: string };

/** What there is to choose from: only what has reports. */
export type ScopeChoices = {
  readonly services: readonly Choice<string>[];
  readonly channels: readonly Choice<string>[];
  /** Places in time, oldest first. */
  readonly places: readonly number[];
};

/** The results that a scope leaves, and what they are about. */
export type ResultView = {
  readonly snapshot: WorkbookSnapshot;
  readonly scope: ResultScope;
  readonly choices: ScopeChoices;
  readonly service: RecordIn<'service'> | undefined;
  /** Of all times, so that the first quarter in view is compared with those before it. */
  readonly quarters: PooledByQuarter;
  /** All quarters in view, gaps included, oldest first. */
  readonly places: readonly number[];
  /** The quarter that a look at one quarter is about. */
  readonly place: number;
  /** Such as "Benefits Portal, Website". */
  readonly of: string;
};

function channelsIn(quarters: MeasuresByQuarter, { edition }: WorkbookSnapshot): readonly Choice<string>[] {
  const given = new Set(
    quarters.places().flatMap((place) => [...(quarters.at(place)?.channels().keys() ?? [])]),
  );
  const labels = [...given].map((id) => ({
    id,
    label: id === '' ? 'Channel not given' : labelOf(edition.channels, id),
  }));
  // "phone" and "Phone" are two values of the source, told apart as they stand there.
  const isShared = (label: string) => labels.filter((other) => other.label === label).length > 1;
  return labels
    .map(({ id, label }) => ({ id, label: isShared(label) ? `${label} (given as “${id}”)` : label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

function servicesIn(snapshot: WorkbookSnapshot): readonly Choice<string>[] {
  const { quarters } = reportedAnswers(snapshot);
  const reported = new Set([...quarters.values()].flatMap((cells) => [...cells.keys()]));
  return [
    ...snapshot.records.service.flatMap((service) =>
      reported.has(service.id) ? { id: service.id, label: titleOf(snapshot, 'service', service) } : [],
    ),
    ...(reported.has(undefined) ? [{ id: noService, label: 'Reports that name no service' }] : []),
  ];
}

/** Trust, satisfaction and the like, or at least tallies of single responses. */
function hasAnswers(quarters: PooledByQuarter, place: number): boolean {
  const pooled = quarters.at(place);
  return pooled !== undefined && (pooled.measures.size > 0 || pooled.shares !== undefined);
}

function chosenIn<Id>(choices: readonly Choice<Id>[], id: Id | undefined): Choice<Id> | undefined {
  return choices.find((choice) => choice.id === id);
}

/**
 * The results in a scope. What it names and what is not there any more, such as a deleted service, narrows
 * nothing.
 *
 * @returns undefined where no report has a year and a quarter
 */
export function resultView(snapshot: WorkbookSnapshot, asked: ResultScope): ResultView | undefined {
  const answers = reportedAnswers(snapshot);
  const services = servicesIn(snapshot);
  const chosen = chosenIn(services, asked.service);
  const service = findRecord(snapshot, 'service', chosen?.id as RecordId | undefined);
  const whole = chosen === undefined ? measuresOfProvider(answers) : measuresOfService(answers, service?.id);
  const all = whole.places();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const channels = channelsIn(whole, snapshot);
  const channel = chosenIn(channels, asked.channel);
  const quarters = channel === undefined ? whole : throughChannel(whole, channel.id);
  const to = asked.to === undefined || asked.to < first || asked.to > last ? last : asked.to;
  const from = asked.from === undefined || asked.from < first || asked.from > to ? first : asked.from;
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isChosen = asked.to === to;
  const newest = places.findLast((place) => hasAnswers(quarters, place)) ?? to;
  return {
    snapshot,
    scope: {
      ...(chosen === undefined ? {} : { service: chosen.id }),
      ...(channel === undefined ? {} : { channel: channel.id }),
      ...(asked.from === from ? { from } : {}),
      ...(isChosen ? { to } : {}),
    },
    choices: {
      services,
      channels,
      places: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    },
    service,
    quarters,
    places,
    place: isChosen ? to : newest,
    of: [chosen?.label ?? 'all services', ...(channel === undefined ? [] : [channel.label])].join(', '),
  };
}

/** The reports in view with their counts, oldest first. */
export function answersInView({ snapshot, quarters, places }: ResultView): readonly ReportAnswers[] {
  const { countsOf } = reportedAnswers(snapshot);
  return places.flatMap((place) =>
    (quarters.at(place)?.reports ?? []).map((report) => ({ report, counts: countsOf.get(report.id) ?? [] })),
  );
}

/** Reports without a year or a quarter have no place in time and enter no figure. */
export function undatedReports({ records }: WorkbookSnapshot): readonly FeedbackReport[] {
  return records.feedback_report.filter(
    ({ fiscal_year: year, quarter }) => year === undefined || quarter === undefined,
  );
}
