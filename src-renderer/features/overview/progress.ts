import { shownSlides } from '../../../shared/briefing/slide.ts';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { lowPractices } from '../../../shared/plan/low-practices.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { sectionStates } from '../../../shared/sections/state.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { blockingCount, mustBeFixedInWords, suggestionsInWords } from '../../state/blocking.ts';

/** How far something is that has a due date: in words, and as a share of what it needs. */
export type Progress = {
  readonly words: string;
  readonly done: number;
  readonly of: number;
  /** Screen on which one goes on with it; absent where this version has none. */
  readonly screen?: string;
};

function designation({ edition, records }: WorkbookSnapshot): Progress {
  const designated = records.service.filter((service) => service.designated === true);
  const agreed = designated.filter((service) => service.agreed_with_omb_on !== undefined).length;
  const needed = edition.minimumDesignatedServices;
  const lacking = designated.length < needed ? `; at least ${needed} are needed` : '';
  const words =
    designated.length === 0
      ? `None designated yet${lacking}`
      : `${designated.length} designated, ${agreed === designated.length ? 'agreed' : `${agreed} agreed`} with OMB${lacking}`;
  return { words, done: agreed, of: Math.max(needed, designated.length), screen: 'services' };
}

function assessment(snapshot: WorkbookSnapshot, findings: readonly Finding[]): Progress {
  const own = findings.filter(({ deliverable }) => deliverable === 'assessment');
  const blocking = own.filter(({ severity }) => severity === 'blocks').length;
  const advice = own.length - blocking;
  const standings = sectionStates(snapshot, findings);
  const states = sectionsOf(snapshot.edition).flatMap(({ id, group }) =>
    group === 'plan' || group === 'briefing' ? [] : (standings.get(id) ?? []),
  );
  const ready = states.filter(({ state }) => state === 'ready').length;
  const words =
    blocking === 0
      ? `${mustBeFixedInWords(0)}${advice === 0 ? '' : `; ${suggestionsInWords(advice)}`}`
      : `${ready} of ${states.length} sections ready; ${mustBeFixedInWords(blocking)}, ${suggestionsInWords(advice)}`;
  return { words, done: ready, of: states.length, screen: 'review' };
}

function deepDive(snapshot: WorkbookSnapshot, findings: readonly Finding[]): Progress {
  const { briefing_session: sessions, briefing_slide: begun } = snapshot.records;
  const screen = 'slides';
  if (sessions.some(({ rehearsal, finished }) => rehearsal !== true && finished === true))
    return { words: 'The briefing was held', done: 1, of: 1, screen };
  if (begun.length === 0) return { words: 'Not started', done: 0, of: 1, screen };
  const shown = shownSlides({ slides: slidesOf(snapshot) });
  const timed = shown.filter(({ minutes }) => minutes > 0).length;
  const blocking = findings.filter(
    ({ deliverable, severity }) => deliverable === 'briefing' && severity === 'blocks',
  ).length;
  const blocks = blocking === 0 ? '' : `; ${mustBeFixedInWords(blocking)}`;
  return {
    words: `${timed} of ${shown.length} slides have a time planned${blocks}`,
    done: timed,
    of: Math.max(1, shown.length),
    screen,
  };
}

function plan(snapshot: WorkbookSnapshot, findings: readonly Finding[]): Progress {
  const { commitment } = snapshot.records;
  const whole = commitment.filter(
    ({ owner, measure, target_date, no_date_reason }) =>
      owner !== undefined && !isBlank(measure) && (target_date !== undefined || !isBlank(no_date_reason)),
  ).length;
  const low = lowPractices(snapshot).filter(({ isAnswered }) => !isAnswered).length;
  const blocking = blockingCount(findings, 'plan');
  const toAnswer = low === 0 ? '' : `; ${countOf(low, 'low practice')} to answer`;
  const words =
    commitment.length === 0
      ? 'Not started'
      : `${countOf(commitment.length, 'commitment')}, ${whole === commitment.length ? 'all' : whole} with owner, measure and date`;
  // Before it is begun, that everything is missing says nothing.
  const blocks = commitment.length === 0 || blocking === 0 ? '' : `; ${mustBeFixedInWords(blocking)}`;
  return {
    words: `${capitalized(words)}${toAnswer}${blocks}`,
    done: whole,
    of: Math.max(1, commitment.length),
    screen: 'commitments',
  };
}

/** @returns undefined for a due date of a loaded edition about which nothing is known */
export function progressOf(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  dueDateId: string,
): Progress | undefined {
  switch (dueDateId) {
    case 'designation':
      return designation(snapshot);
    case 'assessment':
      return assessment(snapshot, findings);
    case 'deep_dive':
      return deepDive(snapshot, findings);
    case 'plan':
      return plan(snapshot, findings);
    default:
      return undefined;
  }
}
