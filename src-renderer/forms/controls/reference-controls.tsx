import type { Option, ReferenceField, ReferencesField } from '../../../shared/model/field.ts';
import { isKindName } from '../../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import type { ControlProps } from '../field.tsx';
import { textOf } from './attributes.ts';
import { Select } from './choice-control.tsx';
import { Checkboxes } from './choices-control.tsx';

/** The records that may be pointed to, by the names that people know them by. */
function candidates(snapshot: WorkbookSnapshot, kinds: readonly string[]): readonly Option[] {
  return kinds
    .filter(isKindName)
    .flatMap((kind) =>
      snapshot.records[kind].map((record) => ({ id: record.id, label: titleOf(snapshot, kind, record) })),
    );
}

export function ReferenceControl(props: ControlProps & { readonly field: ReferenceField }) {
  const snapshot = useSnapshot();
  const options = candidates(snapshot, props.field.to);
  const value = textOf(props.raw);
  const isGone = value !== '' && !options.some(({ id }) => id === value);
  return (
    <Select
      {...props}
      options={isGone ? [...options, { id: value, label: 'No longer in the workbook' }] : options}
    />
  );
}

export function ReferencesControl(props: ControlProps & { readonly field: ReferencesField }) {
  const snapshot = useSnapshot();
  return <Checkboxes {...props} options={candidates(snapshot, props.field.to)} />;
}
