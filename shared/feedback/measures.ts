import type { RecordId } from '../model/id.ts';
import { once } from '../readiness/once.ts';
import { type Pooled, pooled } from './pooled.ts';
import type { QuarterAnswers, ReportAnswers, ReportedAnswers } from './reported-answers.ts';

/** What reports say together, and what those through each channel say. */
export type Measures = Pooled & {
  /** By channel as the source gives it, without spaces around; '' for those that give none. */
  readonly channels: () => ReadonlyMap<string, Pooled>;
};

const channelsOf = once(
  (answers: readonly ReportAnswers[]): ReadonlyMap<string, Pooled> =>
    new Map(
      [...Map.groupBy(answers, ({ report }) => report.channel?.trim() ?? '')].map(([channel, own]) => [
        channel,
        pooled(own),
      ]),
    ),
);

const measuresOf = once(
  (answers: readonly ReportAnswers[]): Measures => ({
    ...pooled(answers),
    channels: () => channelsOf(answers),
  }),
);

/** All reports of a quarter, service by service: an array of its own, so that it can be remembered. */
const allOf = once((cells: QuarterAnswers): readonly ReportAnswers[] => [...cells.values()].flat());

/** A quarter without reports is not there, and nothing stands in for it. Each is computed when it is asked for. */
export type PooledByQuarter = {
  /** Places in time (`quarterPlace`) of the quarters with reports, oldest first. */
  readonly places: () => readonly number[];
  readonly at: (place: number) => Pooled | undefined;
};

/** The same with what is said through each channel. */
export type MeasuresByQuarter = Pick<PooledByQuarter, 'places'> & {
  readonly at: (place: number) => Measures | undefined;
};

/** What is said through one channel alone, as `Measures.channels` names it. */
export function throughChannel(quarters: MeasuresByQuarter, channel: string): PooledByQuarter {
  const at = (place: number) => quarters.at(place)?.channels().get(channel);
  return { at, places: () => quarters.places().filter((place) => at(place) !== undefined) };
}

/**
 * What customers said about one service, quarter by quarter (§280.15). After an edit only the cells it
 * touched are computed again.
 *
 * @param service undefined for reports that name none
 */
export function measuresOfService(
  { quarters }: ReportedAnswers,
  service: RecordId | undefined,
): MeasuresByQuarter {
  return {
    places: () =>
      [...quarters]
        .flatMap(([place, cells]) => (cells.has(service) ? place : []))
        .sort((one, other) => one - other),
    at: (place) => {
      const cell = quarters.get(place)?.get(service);
      return cell === undefined ? undefined : measuresOf(cell);
    },
  };
}

/**
 * What customers said about all services together. Every answer counts once, so that a service with more
 * answers weighs more (domain.md §4).
 */
export function measuresOfProvider({ quarters }: ReportedAnswers): MeasuresByQuarter {
  return {
    places: () => [...quarters.keys()].sort((one, other) => one - other),
    at: (place) => {
      const cells = quarters.get(place);
      return cells === undefined ? undefined : measuresOf(allOf(cells));
    },
  };
}
