import type { ControlProps } from '../field.tsx';
import { MarkdownEditor } from '../rich-text/markdown-editor.tsx';
import { ChoiceControl, YesNoControl } from './choice-control.tsx';
import { ChoicesControl } from './choices-control.tsx';
import { DateControl, NumberControl, TextControl } from './line-controls.tsx';
import { ReferenceControl, ReferencesControl } from './reference-controls.tsx';
import { TuplesControl } from './tuples-control.tsx';

/** The control for a field's type. */
export function Control(props: ControlProps) {
  const { field } = props;
  switch (field.type) {
    case 'text':
      return <TextControl {...props} />;
    case 'markdown':
      return <MarkdownEditor {...props} />;
    case 'number':
      return <NumberControl {...props} field={field} />;
    case 'date':
      return <DateControl {...props} />;
    case 'yesNo':
      return <YesNoControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} field={field} />;
    case 'choices':
      return <ChoicesControl {...props} field={field} />;
    case 'reference':
      return <ReferenceControl {...props} field={field} />;
    case 'references':
      return <ReferencesControl {...props} field={field} />;
    case 'tuple':
      return <TuplesControl {...props} items={field.items} single />;
    case 'tuples':
      return <TuplesControl {...props} items={field.items} />;
  }
}
