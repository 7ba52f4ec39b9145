import { choice, markdown, type Option } from './field.ts';

/** What barriers and catalysts have in common: a condition of the work, and what others could do about it. */
export function conditionFields<const Value extends string>(kinds: readonly Option<Value>[]) {
  return {
    kind: choice('Kind', kinds),
    description: markdown('Description'),
    dimension: choice('Dimension', 'dimensions'),
    ask: markdown('Ask', { help: 'What OMB or the department could do about it.' }),
  };
}
