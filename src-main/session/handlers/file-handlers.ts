import path from 'node:path';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { createWorkbook } from '../../workbook/create.ts';
import { emptyWorkbook } from '../../workbook/empty-workbook.ts';
import { attempt, attemptAsync, isDamage, valueOrThrow } from '../../workbook/failures.ts';
import type { Handlers } from '../context.ts';
import { suggestedName, workbooks } from '../new-file.ts';
import { makeSample, sampleFile, setSampleAside } from '../sample-file.ts';
import type { SessionParts } from '../session-parts.ts';

type FileHandlers = Pick<
  Handlers,
  | 'workbook.current'
  | 'workbook.new'
  | 'workbook.choose'
  | 'workbook.open'
  | 'workbook.sample'
  | 'workbook.close'
  | 'workbook.forget'
  | 'workbook.reveal'
  | 'document.open'
  | 'document.reveal'
>;

/** Which workbook the window shows, and what becomes of files outside of it. */
export function fileHandlers({ context, services, desk }: SessionParts): FileHandlers {
  const { dialogs, desktop } = context;
  const { documents, recent, settings } = services;
  return {
    'workbook.current': () => desk.inTurn(() => desk.describe()),
    'workbook.new': async ({ provider, fiscalYear }) => {
      const file = await dialogs.chooseNewFile({
        title: 'Where to keep the new workbook',
        suggestedName: suggestedName(provider, fiscalYear),
        filter: workbooks,
      });
      if (file === undefined) return ok(null);
      return desk.inTurn(async () => {
        const { author } = settings.current;
        const start = { edition: a11Edition2022, editionLoaded: false, provider, fiscalYear };
        const made = emptyWorkbook(author === '' ? start : { ...start, author });
        valueOrThrow(createWorkbook(file, made));
        return desk.open(file, 'write');
      }, file);
    },
    'workbook.choose': async () => {
      const file = await dialogs.chooseFile({ title: 'Open a workbook', filters: [workbooks] });
      return ok(file === undefined ? null : { document: documents.add(file), fileName: path.basename(file) });
    },
    'workbook.open': async ({ document, mode }) => {
      const file = attempt('', () => documents.fileOf(document));
      return file.ok ? desk.inTurn(() => desk.open(file.value, mode), file.value) : file;
    },
    'workbook.sample': () =>
      desk.inTurn(async () => {
        const opened = await attemptAsync(sampleFile(), () => desk.open(makeSample(), 'write'));
        if (opened.ok) return opened.value;
        if (!isDamage(opened.error)) throw new AppFailure(opened.error);
        setSampleAside();
        return desk.open(makeSample(), 'write');
      }, sampleFile()),
    'workbook.close': () =>
      desk.inTurn(async () => {
        await desk.leave();
        return {};
      }),
    'workbook.forget': async ({ document }) =>
      attempt('', () => {
        recent.forget(documents.fileOf(document));
        return {};
      }),
    'workbook.reveal': () =>
      desk.inTurn(() => {
        desktop.showInFolder(desk.workbook.file);
        return {};
      }),
    'document.open': ({ document }) =>
      attemptAsync('', async () => {
        const file = documents.openableFileOf(document);
        try {
          await desktop.openFile(file);
        } catch {
          throw new AppFailure({ code: 'cannot_open', file });
        }
        return {};
      }),
    'document.reveal': async ({ document }) =>
      attempt('', () => {
        desktop.showInFolder(documents.fileOf(document));
        return {};
      }),
  };
}
