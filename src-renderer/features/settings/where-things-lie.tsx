import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import { runCommand } from '../../state/commands.ts';
import { Button } from '../../ui/button.tsx';

type Props = { readonly workbook: OpenedWorkbook | undefined; readonly onClose: () => void };

/** In words, because the window never learns a path beyond the folder's name. */
export function WhereThingsLie({ workbook, onClose }: Props) {
  return (
    <section aria-labelledby="settings-data">
      <h3 id="settings-data">Where your work is kept</h3>
      <dl className="settings-places">
        <div>
          <dt>The workbook</dt>
          <dd>
            {workbook === undefined ? (
              'One file ending in .cxwb, in the folder that you chose for it. Everything of the work is in it, attachments included.'
            ) : (
              <>
                {workbook.fileName} in {workbook.folder}. Everything of the work is in this one file,
                attachments included.
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Backups</dt>
          <dd>
            In your own data folder on this computer, readable by you only. One is made before the first
            change of a day and before anything that replaces the file; the ten newest stay, and one a day of
            the last thirty days.
          </dd>
        </div>
        <div>
          <dt>Settings and recent workbooks</dt>
          <dd>In the same data folder. They never travel with a workbook.</dd>
        </div>
      </dl>
      {workbook !== undefined && (
        <div className="button-row">
          <Button
            onClick={() => {
              onClose();
              runCommand('go.backups');
            }}
          >
            Show backups
          </Button>
          <Button icon="folder" onClick={() => runCommand('workbook.reveal')}>
            Show workbook in folder
          </Button>
        </div>
      )}
    </section>
  );
}
