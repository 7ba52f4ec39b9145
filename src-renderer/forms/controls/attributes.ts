import type { ControlProps } from '../field.tsx';
import { describedBy } from '../field-frame.tsx';

/** What every control of one line says to assistive technology. */
export function controlAttributes({ names, field, invalid, readOnly }: ControlProps) {
  return {
    id: names.control,
    'aria-describedby': describedBy(names, field.help !== undefined, invalid),
    'aria-invalid': invalid || undefined,
    readOnly,
  };
}

export function groupAttributes({ names, field, invalid }: ControlProps) {
  return {
    'aria-labelledby': names.label,
    'aria-describedby': describedBy(names, field.help !== undefined, invalid),
  };
}

export function textOf(raw: ControlProps['raw']): string {
  return typeof raw === 'string' ? raw : '';
}

export function listOf(raw: ControlProps['raw']): readonly string[] {
  return typeof raw === 'string' ? [] : raw.filter((item) => typeof item === 'string');
}
