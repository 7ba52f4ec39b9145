import { useEffect } from 'react';
import { recordIdSchema } from '../../shared/model/id.ts';
import { isKindName } from '../../shared/model/model.ts';
import { askBeforeTyping } from '../state/author.ts';
import { type Focused, focusOn } from '../state/focused-field.ts';

/** `kind/id` or `kind/id/field`; undefined for keys of other things. */
function parse(focusKey: string | undefined): Focused | undefined {
  const [kind = '', given, field] = (focusKey ?? '').split('/');
  const id = recordIdSchema.safeParse(given);
  if (!isKindName(kind) || !id.success) return undefined;
  return { kind, id: id.data, ...(field === undefined ? {} : { field }) };
}

/** A link to evidence says nothing by itself: what it stands in is meant. */
function aroundOf(element: HTMLElement): Focused | undefined {
  for (
    let around = element.closest<HTMLElement>('[data-focus-key]');
    around !== null;
    around = around.parentElement?.closest<HTMLElement>('[data-focus-key]') ?? null
  ) {
    const found = parse(around.dataset.focusKey);
    if (found !== undefined && found.kind !== 'evidence_link') return found;
  }
  return undefined;
}

/** The panel speaks of the field that the focus is in, and goes on doing so while one reads the panel. */
export function useFocusedField(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('#work') === null) return;
      if (target.matches('input, select, textarea, [contenteditable="true"]')) askBeforeTyping();
      const found = aroundOf(target);
      if (found !== undefined) focusOn(found);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
}
