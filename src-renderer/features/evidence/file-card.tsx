import { useState } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { Button } from '../../ui/button.tsx';
import { PurgeDialog } from '../../ui/purge-dialog.tsx';
import { sizeInWords } from '../../ui/size-words.ts';
import { isPicture, openFile } from './attached.ts';

type Props = {
  readonly attachment: RecordIn<'attachment'>;
  /** Absent where nothing may be changed. */
  readonly onRemove?: () => void;
};

/** One file of the workbook: name, type and size; for pictures also what they show. */
export function FileCard({ attachment, onRemove }: Props) {
  const { id, name = 'File without a name', size, sha256 } = attachment;
  const [isPurging, setPurging] = useState(false);
  return (
    <div className="evidence-file-card" data-focus-key={`attachment/${id}`}>
      <p className="evidence-file-name">{name}</p>
      <p className="evidence-file-facts">
        {[typeInWords(attachment), size === undefined ? '' : sizeInWords(size)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <div className="evidence-file-buttons">
        <Button look="plain" icon="launch" onClick={() => void openFile(attachment)}>
          Open… <span className="visually-hidden">{name}</span>
        </Button>
        {onRemove !== undefined && (
          <Button look="plain" icon="remove" onClick={onRemove}>
            Remove <span className="visually-hidden">{name}</span>
          </Button>
        )}
        {onRemove !== undefined && sha256 !== undefined && (
          <Button look="plain" onClick={() => setPurging(true)}>
            Purge… <span className="visually-hidden">{name}</span>
          </Button>
        )}
        {isPurging && sha256 !== undefined && (
          <PurgeDialog title="Purge an attached file" ids={[sha256]} onClose={() => setPurging(false)}>
            <p>
              {name}: its bytes are destroyed. Its name stays; take it out with “Remove”, or purge the name in
              History.
            </p>
          </PurgeDialog>
        )}
      </div>
      {isPicture(attachment) && (
        <RecordForm kind="attachment" id={id}>
          <Field name="alt_text" />
        </RecordForm>
      )}
    </div>
  );
}

const typeWords: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF document',
  'application/msword': 'Word document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/vnd.ms-excel': 'Excel workbook',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook',
  'application/vnd.ms-powerpoint': 'PowerPoint presentation',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint presentation',
  'text/csv': 'Table (CSV)',
  'text/plain': 'Text',
  'image/png': 'Picture (PNG)',
  'image/jpeg': 'Picture (JPEG)',
  'image/gif': 'Picture (GIF)',
  'image/svg+xml': 'Picture (SVG)',
};

/** "PDF document"; for types without a name, the ending of the file's name. */
function typeInWords({ media_type: type = '', name = '' }: RecordIn<'attachment'>): string {
  const ending = /\.([^.]{1,8})$/.exec(name)?.[1];
  return typeWords[type] ?? (ending === undefined ? type : `${ending.toUpperCase()} file`);
}
