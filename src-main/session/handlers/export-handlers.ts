import path from 'node:path';
import { inWords } from '../../../shared/accessibility/finding.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { logoOf } from '../../attachments/stored.ts';
import type { ExportedFile } from '../../export/export-workbook.ts';
import { available, exportChoices } from '../../export/formats.ts';
import { valueOrThrow } from '../../workbook/failures.ts';
import { exportInWorker, prepareExport } from '../../workers/export-in-worker.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type ExportHandlers = Pick<Handlers, 'export.run'>;

/** Documents and data for OMB, made in a thread of their own from the workbook as it is at the start. */
export function exportHandlers({ context, services, desk, jobs }: SessionParts): ExportHandlers {
  const { documents } = services;
  const chosen = (file: string) => ({ document: documents.addOpenable(file), fileName: path.basename(file) });
  const exported = ({ path: file, deliverable, format, size, sha256, accessibility }: ExportedFile) => ({
    ...chosen(file),
    deliverable,
    format,
    size,
    sha256,
    accessibility: accessibility.map((finding) => ({
      point: finding.point,
      message: inWords(finding),
      ...(finding.text === undefined ? {} : { text: finding.text }),
      ...(finding.typed === undefined ? {} : { typed: { id: finding.typed.id, field: finding.typed.field } }),
    })),
  });
  return {
    'export.run': async ({ job, formats }) => {
      if (!formats.every(({ deliverable, format }) => available[deliverable].includes(format)))
        return failed({
          code: 'wrong_usage',
          problem: 'One of the documents is not to be had in that format.',
        });
      prepareExport();
      const out = await context.dialogs.chooseFolder({ title: 'Where to put the exported files' });
      if (out === undefined) return ok(null);
      const source = await desk.inTurn(() => ({
        snapshot: desk.workbook.snapshot(),
        database: desk.workbook.database.name,
        ...valueOrThrow(logoOf(desk.workbook)),
      }));
      if (!source.ok) return source;
      const { snapshot, ...bytes } = source.value;
      const choices = exportChoices(({ deliverable, format }) =>
        formats.some((wanted) => wanted.deliverable === deliverable && wanted.format === format),
      );
      const files = await jobs.run(job, (control) =>
        exportInWorker(snapshot, { out, choices, ...bytes }, control),
      );
      return files.ok
        ? ok({ folder: { ...chosen(out), path: out }, files: files.value.map(exported) })
        : files;
    },
  };
}
