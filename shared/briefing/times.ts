import type { TupleValue } from '../model/field.ts';

/** What the time plan needs to know of a slide; `minutes` is 0 where nobody planned any. */
export type TimedSlide = { readonly key: string; readonly minutes: number };

/** Seconds that each slide was shown, by its key. */
export type SlideTimes = ReadonlyMap<string, number>;

/** As a session keeps them. Where copies that were merged differ, the longer time holds. */
export function readTimes(rows: readonly TupleValue[] | undefined): SlideTimes {
  const times = new Map<string, number>();
  for (const [slide, seconds] of rows ?? [])
    if (typeof slide === 'string' && typeof seconds === 'number')
      times.set(slide, Math.max(seconds, times.get(slide) ?? 0));
  return times;
}

/** The same as a field's value: whole seconds, by key, so that equal times are equal values. */
export function timesValue(times: SlideTimes): readonly TupleValue[] {
  return [...times]
    .map(([slide, seconds]): readonly [string, number] => [slide, Math.round(seconds)])
    .filter(([, seconds]) => seconds > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Adds what a slide has been shown by now. */
export function withTime(times: SlideTimes, slide: string, seconds: number): SlideTimes {
  return new Map([...times, [slide, (times.get(slide) ?? 0) + seconds]]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const secondsPlanned = ({ minutes }: TimedSlide) => minutes * 60;

export function plannedSeconds(slides: readonly TimedSlide[]): number {
  return sum(slides.map(secondsPlanned));
}

export type TimeStanding = {
  /** Seconds since the beginning, over all sittings. */
  readonly elapsed: number;
  readonly planned: number;
  /** Seconds by which the slide has been shown longer than planned; negative while there is time left. */
  readonly overOnSlide: number;
  /**
   * Seconds behind the plan in all: what was used, less what was planned for the slides until here; time that is
   * left on this slide is not counted as gained. Negative where one is ahead.
   */
  readonly behind: number;
};

/**
 * Where the talk stands against its plan.
 *
 * @param slides those that are shown, in their order
 * @param times with what the present slide has been shown by now
 */
export function timeStanding(
  slides: readonly TimedSlide[],
  times: SlideTimes,
  present: TimedSlide,
): TimeStanding {
  const elapsed = sum([...times.values()]);
  const place = slides.findIndex(({ key }) => key === present.key);
  const before = plannedSeconds(slides.slice(0, Math.max(0, place)));
  const used = times.get(present.key) ?? 0;
  const onSlide = secondsPlanned(present);
  return {
    elapsed,
    planned: plannedSeconds(slides),
    overOnSlide: used - onSlide,
    behind: elapsed - before - Math.min(used, onSlide),
  };
}

/** "1:05", "18:42", "60:00", "102:00": talks are planned in minutes. Without a sign. */
export function clockWords(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export type RehearsedSlide = {
  readonly key: string;
  readonly planned: number;
  /** Undefined where it was not shown. */
  readonly took: number | undefined;
  /** To the next half minute, at least half of one. */
  readonly suggested: number;
};

/** How long each slide took against its plan, both in minutes, and the minutes to plan by it. */
export function rehearsed(slides: readonly TimedSlide[], times: SlideTimes): readonly RehearsedSlide[] {
  return slides.map(({ key, minutes }) => {
    const seconds = times.get(key);
    return {
      key,
      planned: minutes,
      took: seconds === undefined ? undefined : seconds / 60,
      suggested: seconds === undefined ? minutes : Math.max(0.5, Math.round(seconds / 30) / 2),
    };
  });
}
