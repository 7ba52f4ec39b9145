import { useId } from 'react';
import type { RecordId } from '../../../shared/model/id.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { ControlProps } from '../../forms/field.tsx';
import { describedBy } from '../../forms/field-frame.tsx';
import { save } from '../../forms/records.ts';
import { useAddPicture } from '../../forms/use-add-picture.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { opened, useRecord, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { usePicture } from '../../ui/use-picture.ts';
import { logoEntries } from './logo-changes.ts';

const chooseKey = 'provider/logo/choose';

async function setLogo(next: RecordId | undefined): Promise<boolean> {
  const snapshot = opened.get()?.snapshot;
  return snapshot !== undefined && (await save(logoEntries(snapshot, next)));
}

/** The picture on the cover: chosen from a file, kept inside of the workbook. */
export function LogoControl({ names, field, invalid, readOnly }: ControlProps) {
  const snapshot = useSnapshot();
  const logo = theOne(snapshot, 'workbook')?.agency_logo;
  const [choosing, ask] = useAddPicture();
  const button = useId();
  const choose = async () => {
    const attachment = await ask();
    if (attachment === undefined) return;
    if (await setLogo(attachment)) focusWhenDrawn(`attachment/${attachment}/alt_text`, chooseKey);
  };
  const remove = async () => {
    if (!(await setLogo(undefined))) return;
    showDone('Removed the logo.', { label: 'Undo', run: () => void undo() });
    focusWhenDrawn(chooseKey);
  };
  return (
    <div className="provider-logo">
      {logo !== undefined && <Logo attachment={logo} />}
      {!readOnly && (
        <div className="button-row">
          <Button
            id={names.control}
            aria-labelledby={`${names.label} ${button}`}
            aria-describedby={describedBy(names, field.help !== undefined, invalid)}
            data-focus-key={chooseKey}
            disabled={choosing}
            onClick={() => void choose()}
          >
            <span id={button}>{logo === undefined ? 'Choose a picture…' : 'Choose another picture…'}</span>
          </Button>
          {logo !== undefined && (
            <Button look="plain" icon="remove" onClick={() => void remove()}>
              Remove the logo
            </Button>
          )}
        </div>
      )}
      {readOnly && logo === undefined && <p>None.</p>}
    </div>
  );
}

function Logo({ attachment }: { readonly attachment: RecordId }) {
  const picture = usePicture(attachment);
  const record = useRecord('attachment', attachment);
  const alt = record?.alt_text?.trim() || record?.name || 'Agency logo';
  if (picture.state === 'failed') return <p className="field-error">{picture.problem}</p>;
  if (picture.state !== 'shown') return <p>Loading the picture…</p>;
  return <img className="provider-logo-picture" src={picture.url} alt={alt} />;
}
