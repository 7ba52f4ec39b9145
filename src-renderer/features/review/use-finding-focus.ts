import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { usePlace } from '../../state/navigation.ts';
import { heirOf, type ReviewTrail } from '../../state/review-trail.ts';

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * One tab stop for the whole list; arrow keys go through it. A finding that was settled hands the focus
 * to the next one, whether that happens here or while its field was visited.
 *
 * @param keys of the findings as they are listed now
 */
export function useFindingFocus(keys: readonly string[], trail: ReviewTrail | undefined) {
  const { focusKey } = usePlace();
  const [chosen, setChosen] = useState(focusKey?.startsWith('finding/') === true ? focusKey : trail?.current);
  const list = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const before = useRef<readonly string[]>(trail?.entries.map(({ key }) => key) ?? []);
  const isListed = chosen !== undefined && keys.includes(chosen);
  const heir = chosen === undefined || isListed ? undefined : heirOf(chosen, before.current, keys);
  const active = isListed ? chosen : (heir ?? keys[0]);

  const focus = (key: string | undefined) => {
    if (key !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`)?.focus();
  };

  useLayoutEffect(() => {
    const lost = hasFocus.current && !isListed;
    if (isListed || lost) before.current = keys;
    if (!lost) return;
    hasFocus.current = false;
    if (active !== undefined) focus(active);
    else document.querySelector<HTMLElement>('#work h1')?.focus();
  });

  return {
    active,
    /** Where the focus belongs that was left on a finding which is gone. */
    heir: heir === undefined || chosen === undefined ? undefined : { of: chosen, is: heir },
    listProps: {
      ref: list,
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const key = target.closest<HTMLElement>('button[data-focus-key]')?.dataset.focusKey;
        if (key === undefined) return;
        hasFocus.current = true;
        setChosen(key);
      },
      onBlur: ({ target }: FocusEvent<HTMLElement>) => {
        // An element that is taken away did not give the focus up by itself.
        if (target.isConnected) hasFocus.current = false;
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key];
        const here = active === undefined ? -1 : keys.indexOf(active);
        if (step === undefined || here < 0) return;
        event.preventDefault();
        focus(keys[step(here, keys.length - 1)]);
      },
    },
  };
}
