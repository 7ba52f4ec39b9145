import { useEffect } from 'react';
import { recordIdSchema } from '../../shared/model/id.ts';
import { isKindName } from '../../shared/model/model.ts';
import { type Focused, focusOn } from '../state/focused-field.ts';

/** `kind/id` or `kind/id/field`; undefined for keys of other things. */
function parse(focusKey: string | undefined): Focused | undefined {
  const [kind = '', given, field] = (focusKey ?? '').split('/');
  const id = recordIdSchema.safeParse(given);
  if (!isKindName(kind) || !id.success) return undefined;
  return { kind, id: id.data, ...(field === undefined ? {} : { field }) };
}

/** The panel speaks of the field that the focus is in, and goes on doing so while one reads the panel. */
export function useFocusedField(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('#work') === null) return;
      const found = parse(target.closest<HTMLElement>('[data-focus-key]')?.dataset.focusKey);
      if (found !== undefined) focusOn(found);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
}
