import type { RecordIn } from '../../../shared/model/model.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { removeFile } from './attached.ts';
import { FileCard } from './file-card.tsx';

/** Files in the workbook that no evidence names, such as the logo: they take room and have texts of their own. */
export function OtherFiles() {
  const { snapshot, readOnly } = useWorkbook();
  const named = new Set(snapshot.records.evidence.map(({ attachment }) => attachment));
  const logo = theOne(snapshot, 'workbook')?.agency_logo;
  const others = snapshot.records.attachment.filter(({ id }) => !named.has(id));
  if (others.length === 0) return null;
  const remove = async (attachment: RecordIn<'attachment'>) => {
    if (await removeFile(snapshot, attachment)) focusWhenDrawn('heading');
  };
  return (
    <section className="evidence-others" aria-labelledby="evidence-others">
      <h2 id="evidence-others">Other files in this workbook</h2>
      <ul>
        {others.map((attachment) => (
          <li key={attachment.id}>
            <p>
              {attachment.id === logo ? 'The agency logo, chosen under Workbook and provider' : 'Not used'}
            </p>
            <FileCard
              attachment={attachment}
              {...(readOnly || attachment.id === logo ? {} : { onRemove: () => void remove(attachment) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
