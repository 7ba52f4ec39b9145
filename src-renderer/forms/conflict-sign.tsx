import { fieldsInConflict } from '../../shared/workbook/differences.ts';
import type { Conflict } from '../../shared/workbook/snapshot.ts';
import { goToDifference } from '../state/differences.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './field-sign.css';

type Props = {
  readonly conflict: Conflict;
  /** The field's, or the record's title. */
  readonly label: string;
};

/** Beside a value that merged copies disagree about, and the way to settling it; nothing beside the others. */
export function ConflictSign({ conflict, label }: Props) {
  const snapshot = useSnapshot();
  if (!fieldsInConflict(snapshot, conflict.id).has(conflict.field)) return null;
  return (
    <p className="field-sign field-sign-bad">
      <Icon name="warning" />
      <span>
        {conflict.field === 'deleted'
          ? 'Deleted in one copy and changed in another. It stays until somebody decides. '
          : 'Merged copies say different things here. The newest is shown. '}
        <Button look="plain" onClick={() => goToDifference(conflict)}>
          Settle it<span className="visually-hidden">: {label}</span>
        </Button>
      </span>
    </p>
  );
}
