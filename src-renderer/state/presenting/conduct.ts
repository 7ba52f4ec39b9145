import type { AsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { type Move, placeAfter } from '../../../shared/briefing/moves.ts';
import type { Session } from '../../../shared/briefing/session.ts';
import type { Drill } from '../../../shared/briefing/slide.ts';
import { readTimes } from '../../../shared/briefing/times.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';
import { announce } from '../announcer.ts';
import { flushToTheEnd } from '../drafts.ts';
import { goTo, goToTarget, watchPlaces } from '../navigation.ts';
import { dismissDone, showError, showProblem } from '../notices.ts';
import { opened, saveEntries } from '../workbook.ts';
import { openAudience, showAudience } from './audience.ts';
import { noteProgress } from './notes.ts';
import {
  isOnStage,
  presenting,
  presentSlide,
  slideInWords,
  timesNow,
  updatePresenting,
} from './presenting.ts';

/** Milliseconds between two notes of the time while nothing else happens. */
const noteEvery = 30_000;

let ends: readonly (() => void)[] = [];

function watch(): void {
  const timer = setInterval(() => void noteProgress(), noteEvery);
  ends = [
    () => clearInterval(timer),
    // Whoever goes somewhere, by whatever way, looks at what is behind the slide.
    watchPlaces(() => {
      if (isOnStage()) updatePresenting({ isDrilled: true });
    }),
    opened.subscribe(endWithoutSession),
  ];
}

/** The workbook was closed, or somebody undid or deleted the session. */
function endWithoutSession(): void {
  const state = presenting.get();
  const now = opened.get()?.snapshot;
  const isThere = now !== undefined && findRecord(now, 'briefing_session', state?.session) !== undefined;
  if (!isThere) leave();
}

function leave(): void {
  for (const end of ends) end();
  ends = [];
  const wasFull = presenting.get()?.view === 'audience';
  presenting.set(undefined);
  void call('audience.close', { ending: true });
  if (wasFull) void call('window.fullScreen', { on: false });
}

function announceSlide(): void {
  const state = presenting.get();
  if (state === undefined) return;
  const slide = presentSlide(state);
  announce(`${slideInWords(state, slide)}: ${slide.title}`);
}

/**
 * Shows the slides of a session, from the one that was shown last.
 *
 * @param snapshot the workbook as it was when the session began
 */
export async function present(session: Session, { snapshot }: Pick<AsBriefed, 'snapshot'>): Promise<void> {
  const deck = buildDeck(snapshot);
  const last = deck.slides.findIndex(({ key }) => key === session.current_slide);
  const at = last >= 0 ? last : Math.max(0, placeAfter(deck.slides, -1, 'next'));
  const audience = await openAudience();
  dismissDone();
  presenting.set({
    session: session.id,
    rehearsal: session.rehearsal === true,
    deck,
    at,
    black: false,
    view: 'presenter',
    isDrilled: false,
    audience,
    times: readTimes(session.slide_times),
    since: Date.now(),
  });
  watch();
  showAudience();
  announceSlide();
  void noteProgress();
}

/** @param at place among all slides */
export function moveTo(at: number): void {
  const state = presenting.get();
  if (state?.deck.slides[at] === undefined) return;
  const now = Date.now();
  presenting.set({ ...state, at, times: timesNow(state, now), since: now, black: false });
  showAudience();
  announceSlide();
  void noteProgress();
}

export function move(way: Extract<Move, 'next' | 'previous' | 'first' | 'last'>): void {
  const state = presenting.get();
  if (state === undefined) return;
  const at = placeAfter(state.deck.slides, state.at, way);
  if (at !== state.at) moveTo(at);
  else announce(way === 'next' || way === 'last' ? 'This is the last slide' : 'This is the first slide');
}

/** @param number as it stands on the slide */
export function moveToNumber(number: number): void {
  const slides = presenting.get()?.deck.slides ?? [];
  const at = slides.findIndex((slide) => !slide.hidden && slide.number === number);
  const shown = slides.filter(({ hidden }) => !hidden).length;
  if (at >= 0) moveTo(at);
  else showProblem(`There is no slide ${number}. The last one is ${shown}.`);
}

export function toggleBlack(): void {
  const black = presenting.get()?.black !== true;
  updatePresenting({ black });
  showAudience();
  announce(black ? 'The screen is black' : 'The slide is shown again');
}

export function toggleView(): void {
  const view = presenting.get()?.view === 'audience' ? 'presenter' : 'audience';
  updatePresenting({ view });
  void call('window.fullScreen', { on: view === 'audience' });
  announce(view === 'audience' ? 'Only the slide is shown' : 'Your notes are shown');
}

/** Is it still in the workbook, or has it a place there though nothing is entered, as a practice has? */
function isThere(snapshot: WorkbookSnapshot, drill: Extract<Drill, { kind: string }>): boolean {
  return (
    findRecord(snapshot, drill.kind, drill.recordId) !== undefined ||
    keyedIds(snapshot, drill.kind).has(drill.recordId)
  );
}

/** Goes to what is behind a slide; the audience goes on seeing the slide. */
export function drillDown(drill: Drill): void {
  const now = opened.get()?.snapshot;
  if (now === undefined) return;
  if (drill.kind === undefined) goTo(drill.sectionId);
  else if (isThere(now, drill)) goToTarget({ kind: drill.kind, id: drill.recordId });
  else
    showProblem(
      `“${drill.label}” is not in the workbook any more. The slide shows it as it was when the briefing began.`,
    );
}

export function backToSlide(): void {
  updatePresenting({ isDrilled: false });
  announceSlide();
}

/** Ends the showing; a session that is not finished can be gone on with. */
export async function stopPresenting(isFinished: boolean): Promise<void> {
  const session = presenting.get()?.session;
  if (session === undefined) return;
  await flushToTheEnd();
  await noteProgress();
  if (isFinished) {
    const answer = await saveEntries([{ kind: 'briefing_session', id: session, set: { finished: true } }]);
    if (!answer.ok) showError(answer.error);
  }
  leave();
  goTo('briefings', { kind: 'briefing_session', id: session });
}
