import { v7 } from 'uuid';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { checkProgram } from '../../attachments/programs.ts';
import { readForAttaching } from '../../attachments/read-for-attaching.ts';
import { checkPicture, storedFile, storedPicture } from '../../attachments/stored.ts';
import { attempt } from '../../workbook/failures.ts';
import { makeChange } from '../changed.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type AttachmentHandlers = Pick<Handlers, 'attachment.add' | 'attachment.picture' | 'attachment.open'>;

const pictures = { name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif'] };

/** Files kept inside the workbook. */
export function attachmentHandlers(parts: SessionParts): AttachmentHandlers {
  const { context, services, desk, copies } = parts;
  const { dialogs, desktop } = context;

  const choose = (onlyPictures: boolean) =>
    dialogs.chooseFile({
      title: onlyPictures ? 'Choose a picture' : 'Choose a file to keep in the workbook',
      filters: onlyPictures ? [pictures] : [],
    });

  return {
    'attachment.add': async ({ dropped, pictures: onlyPictures }) => {
      const known = attempt('', () =>
        dropped === undefined ? undefined : services.documents.fileOf(dropped),
      );
      if (!known.ok) return known;
      const file = known.value ?? (await choose(onlyPictures));
      if (file === undefined) return ok(null);
      const read = await readForAttaching(file);
      if (!read.ok) return read;
      const { name, mediaType, blob } = read.value;
      const fits = attempt(name, () => onlyPictures && checkPicture(name, blob.bytes));
      if (!fits.ok) return fits;
      const attachment = recordIdSchema.parse(v7());
      const set = { sha256: blob.sha256, name, media_type: mediaType, size: blob.bytes.byteLength };
      const changed = await makeChange(parts, (workbook, author) =>
        workbook.attach(author, blob, [{ kind: 'attachment', id: attachment, set }]),
      );
      return changed.ok ? ok({ attachment, changed: changed.value }) : changed;
    },
    'attachment.picture': ({ attachment }) =>
      desk.inTurn(() => {
        const { mediaType, bytes } = storedPicture(desk.workbook, attachment);
        return { mediaType, bytes: Uint8Array.from(bytes) };
      }),
    'attachment.open': async ({ attachment }) => {
      const stored = await desk.inTurn(() => {
        const file = storedFile(desk.workbook, attachment);
        // Whoever made this copy of the workbook may not have been as careful.
        checkProgram(file.name, file.bytes);
        return file;
      });
      if (!stored.ok) return stored;
      const { name, bytes } = stored.value;
      const isWanted = await dialogs.confirm({
        message: `Open ${name}?`,
        detail:
          'A temporary copy opens in the program that your computer has for such files. What you change there is not kept in the workbook. Open only files from people you trust.',
        action: 'Open file',
      });
      if (!isWanted) return ok({});
      return desk.inTurn(async () => {
        const copy = copies.make(name, bytes);
        try {
          await desktop.openFile(copy);
        } catch {
          throw new AppFailure({ code: 'cannot_open', file: name });
        }
        return {};
      });
    },
  };
}
