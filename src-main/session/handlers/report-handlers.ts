import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findEdition } from '../../../shared/editions/index.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { type ProblemReport, problemReportText } from '../../../shared/support/problem-report.ts';
import { countRecords } from '../../../shared/workbook/snapshot.ts';
import { recentLog } from '../../app/log.ts';
import { writeWhole } from '../../files.ts';
import { attempt } from '../../workbook/failures.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type ReportHandlers = Pick<Handlers, 'report.text' | 'report.save'>;

/** Lines of the log that a report carries. */
const problemsAtMost = 100;

/** What of `process.versions` tells where a fault may lie. */
const parts = ['electron', 'chrome', 'node', 'v8'];

function workbookOf({ desk }: SessionParts): ProblemReport['workbook'] {
  const described = desk.describe();
  if (described === null) return undefined;
  const { workbook } = desk;
  const { snapshot, readOnly, onNetwork, isSample } = described;
  return {
    schemaVersion: workbook.schemaVersion,
    edition: workbook.meta.editionLoaded ? undefined : findEdition(snapshot.edition.id)?.id,
    readOnly,
    onNetwork,
    isSample,
    size: statSync(workbook.file, { throwIfNoEntry: false })?.size,
    edits: snapshot.editCount,
    conflicts: snapshot.conflicts.length,
    counts: countRecords(snapshot),
  };
}

function reportOf(session: SessionParts): ProblemReport {
  const { context, services } = session;
  const { author, tourSeen, panelOpen } = services.settings.current;
  return {
    version: context.app.version,
    standIn: context.app.standIn,
    system: { platform: process.platform, release: os.release(), architecture: process.arch },
    versions: Object.fromEntries(
      parts.flatMap((part) => {
        const version = process.versions[part];
        return version === undefined ? [] : [[part, version]];
      }),
    ),
    settings: { tourSeen, panelOpen, named: author !== '' },
    workbook: workbookOf(session),
    problems: recentLog(problemsAtMost),
  };
}

/** What a person can send to whoever supports the program. Nothing of it is sent from here. */
export function reportHandlers(session: SessionParts): ReportHandlers {
  const { dialogs } = session.context;
  const { documents } = session.services;
  // What is kept is what was read, though something more was written down since.
  let shown: string | undefined;
  const tell = () => {
    shown = problemReportText(reportOf(session));
    return shown;
  };
  return {
    'report.text': () => session.desk.inTurn(() => ({ text: tell() })),
    'report.save': async () => {
      const file = await dialogs.chooseNewFile({
        title: 'Where to keep the report',
        suggestedName: 'hisp-cx-problem-report.txt',
        filter: { name: 'Text', extensions: ['txt'] },
      });
      if (file === undefined) return ok(null);
      return attempt(file, () => {
        writeWhole(file, Buffer.from(shown ?? tell()), { mode: 0o600 });
        return { document: documents.add(file), fileName: path.basename(file) };
      });
    },
  };
}
