import { type AppError, describeError } from '../../shared/ipc/app-error.ts';
import { announce } from './announcer.ts';
import { createStore, useStore } from './store.ts';

export type Notice = {
  readonly id: number;
  readonly tone: 'error' | 'done';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const notices = createStore<readonly Notice[]>([]);
let last = 0;

/** Errors stay until they are put away; the others make room after a while. */
const doneStays = 10_000;
const shownAtMost = 3;

function add(notice: Omit<Notice, 'id'>): void {
  last += 1;
  const id = last;
  const others = notices.get().filter(({ text }) => text !== notice.text);
  notices.set([...others, { ...notice, id }].slice(-shownAtMost));
  announce(notice.text, notice.tone === 'error' ? 'assertive' : 'polite');
  if (notice.tone === 'done') setTimeout(() => dismiss(id), doneStays);
}

export function showError(error: AppError, action?: Notice['action']): void {
  showProblem(describeError(error), action);
}

export function showProblem(text: string, action?: Notice['action']): void {
  add({ tone: 'error', text, ...(action === undefined ? {} : { action }) });
}

export function showDone(text: string, action?: Notice['action']): void {
  add({ tone: 'done', text, ...(action === undefined ? {} : { action }) });
}

export function dismiss(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

/** What was done is past: a new step, or another workbook, has its own message. */
export function dismissDone(): void {
  notices.set(notices.get().filter(({ tone }) => tone === 'error'));
}

/** For another workbook, or none: what was said of this one is over. */
export function dismissAll(): void {
  notices.set([]);
}

export function useNotices(): readonly Notice[] {
  return useStore(notices);
}
