import { onlyKnown } from '../known.ts';

let last = 0;
const running = new Set<number>();

/** Keeps nothing awake; it only remembers who wanted to. */
export const powerSaveBlocker = onlyKnown('powerSaveBlocker', {
  start(_kind: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    last += 1;
    running.add(last);
    return last;
  },
  stop(id: number): boolean {
    return running.delete(id);
  },
  isStarted(id: number): boolean {
    return running.has(id);
  },
});
