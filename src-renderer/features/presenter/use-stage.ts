import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { v7 } from 'uuid';
import { type LogKind, startEntry } from '../../../shared/briefing/log.ts';
import { type Move, moveOf } from '../../../shared/briefing/moves.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { listen } from '../../bridge/bridge.ts';
import { isNameless, nameGiven } from '../../state/author.ts';
import { flush } from '../../state/drafts.ts';
import { toggleAudience } from '../../state/presenting/audience.ts';
import {
  drillDown,
  move as goOn,
  moveToNumber,
  toggleBlack,
  toggleView,
} from '../../state/presenting/conduct.ts';
import { presenting, presentSlide } from '../../state/presenting/presenting.ts';
import { opened } from '../../state/workbook.ts';
import { focusNow } from '../../ui/focus.ts';
import type { Line } from './log-line.tsx';

export type StageDialog = 'go-to' | 'drill-down' | 'keys' | 'end';

/** A number is forgotten when no further digit comes. Milliseconds. */
const digitsStay = 3000;

const typing = 'input, textarea, select, [contenteditable="true"]';
const pressed = 'button, a[href], summary, [role="option"]';

/**
 * Enter and Space press what has the focus. Keys that are one character mean something while the stage has the
 * focus and no button does (WCAG 2.1.4): who speaks to a button must not make the screen black.
 */
function isForControl({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key.length === 1) && target instanceof Element && target.closest(pressed) !== null
  );
}

function newLine(kind: LogKind): Line | undefined {
  const state = presenting.get();
  const now = opened.get()?.snapshot;
  if (state === undefined || now === undefined) return undefined;
  const id = recordIdSchema.parse(v7());
  return { id, kind, values: startEntry(now, state.session, presentSlide(state).recordId, kind) };
}

/** What the presenter does by keys and buttons: the slides, the log's open line, the dialog that is open. */
export function useStage() {
  const [dialog, setDialog] = useState<StageDialog>();
  const [line, setLine] = useState<Line>();
  const [digits, setDigits] = useState('');
  const forget = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The line is there, and left, before the next letter is typed: on the stage a letter is a key that does something.
  const begin = useCallback((kind: LogKind) => {
    const next = newLine(kind);
    flushSync(() => setLine(next));
    if (next !== undefined) focusNow(`briefing_entry/${next.id}/text`);
    void flush();
  }, []);
  const note = useCallback(
    async (kind: LogKind) => {
      if (await nameGiven()) begin(kind);
    },
    [begin],
  );
  const endLine = useCallback(() => {
    flushSync(() => setLine(undefined));
    focusNow('stage');
    void flush();
  }, []);

  const act = useCallback(
    (move: Move) => {
      switch (move) {
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
          goOn(move);
          break;
        case 'black':
          toggleBlack();
          break;
        case 'view':
          toggleView();
          break;
        case 'audience':
          void toggleAudience();
          break;
        case 'drill-down':
          drill(() => setDialog('drill-down'));
          break;
        case 'question':
        case 'answer':
        case 'follow_up':
        case 'decision':
          if (isNameless()) void note(move);
          else begin(move);
          break;
        default:
          setDialog(move);
      }
    },
    [begin, note],
  );

  useEffect(() => listen('audience.moved', ({ move }) => act(move)), [act]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      const isTyping = event.target instanceof Element && event.target.matches(typing);
      if (isForControl(event)) return;
      if (!isTyping && /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        setDigits((before) => (before + event.key).slice(-3));
        clearTimeout(forget.current);
        forget.current = setTimeout(() => setDigits(''), digitsStay);
        return;
      }
      if (digits !== '' && event.key === 'Enter') {
        event.preventDefault();
        setDigits('');
        moveToNumber(Number(digits));
        return;
      }
      const move = moveOf(event, isTyping);
      if (move === undefined) return;
      event.preventDefault();
      setDigits('');
      act(move);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act, digits]);

  return { dialog, line, digits, act, endLine, closeDialog: () => setDialog(undefined) };
}

/** One place behind the slide is gone to at once; of several one is chosen. */
function drill(choose: () => void): void {
  const state = presenting.get();
  if (state === undefined) return;
  const [only, ...others] = presentSlide(state).drills;
  if (only !== undefined && others.length === 0) drillDown(only);
  else choose();
}
