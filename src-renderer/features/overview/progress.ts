import { practiceStanding } from '../../../shared/assess/profile.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { practicesOf } from '../../../shared/editions/lookups.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { sectionStates } from '../../../shared/sections/state.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

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
  const states = [...sectionStates(snapshot, findings).values()];
  const ready = states.filter(({ state }) => state === 'ready').length;
  const block = `${countOf(blocking, 'finding')} ${blocking === 1 ? 'blocks' : 'block'}`;
  const words =
    blocking === 0
      ? `Nothing blocks it${advice === 0 ? '' : `; ${countOf(advice, 'finding')} ${advice === 1 ? 'advises' : 'advise'}`}`
      : `${ready} of ${states.length} sections ready; ${block}, ${advice} ${advice === 1 ? 'advises' : 'advise'}`;
  return { words, done: ready, of: states.length, screen: 'review' };
}

function deepDive({ records }: WorkbookSnapshot): Progress {
  const slides = records.briefing_slide.filter((slide) => slide.hidden !== true);
  const titled = slides.filter((slide) => !isBlank(slide.title)).length;
  const held = records.briefing_session.length;
  if (held > 0) return { words: 'The briefing was held', done: 1, of: 1 };
  if (slides.length === 0) return { words: 'Not started', done: 0, of: 1 };
  return { words: `${titled} of ${slides.length} slides have a message`, done: titled, of: slides.length };
}

/** From this score on, a practice has taken hold; below it the plan answers, or says why not (§280.17). */
const takenHold = 2;

/** Low practices whose dimension no commitment strengthens and that do not say why nothing is planned. */
export function unansweredPractices(snapshot: WorkbookSnapshot): number {
  const strengthened = new Set(snapshot.records.commitment.flatMap(({ dimensions }) => dimensions ?? []));
  return practicesOf(snapshot.edition).filter(({ dimension, practice }) => {
    const { level, rating } = practiceStanding(snapshot, practice.id);
    const isLow = level !== undefined && level.score < takenHold;
    return isLow && !strengthened.has(dimension.id) && isBlank(rating?.no_action_reason);
  }).length;
}

function plan(snapshot: WorkbookSnapshot): Progress {
  const { commitment } = snapshot.records;
  const whole = commitment.filter(
    ({ owner, measure, target_date, no_date_reason }) =>
      owner !== undefined && !isBlank(measure) && (target_date !== undefined || !isBlank(no_date_reason)),
  ).length;
  const low = unansweredPractices(snapshot);
  const toAnswer = low === 0 ? '' : `; ${countOf(low, 'low practice')} to answer`;
  const words =
    commitment.length === 0
      ? 'Not started'
      : `${countOf(commitment.length, 'commitment')}, ${whole === commitment.length ? 'all' : whole} with owner, measure and date`;
  return { words: `${capitalized(words)}${toAnswer}`, done: whole, of: Math.max(1, commitment.length) };
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
      return deepDive(snapshot);
    case 'plan':
      return plan(snapshot);
    default:
      return undefined;
  }
}
