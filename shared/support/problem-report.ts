import { formatNumber } from '../documents/format.ts';

/** What the program wrote down of something that did not go as it should: a code, never a message. */
export type LoggedProblem = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly event: string;
  readonly code: string;
  readonly method?: string;
  /** Of a record. */
  readonly id?: string;
};

/**
 * All that a problem report says. There is no place in it for an answer, a name or a path: what people wrote,
 * and what tells who they are, stays in the workbook.
 */
export type ProblemReport = {
  readonly version: string;
  /** Undefined on the real runtime. */
  readonly standIn: string | undefined;
  readonly system: {
    readonly platform: string;
    readonly release: string;
    readonly architecture: string;
  };
  /** By name, such as "node": those there are. */
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: { readonly tourSeen: boolean; readonly panelOpen: boolean; readonly named: boolean };
  readonly workbook:
    | {
        readonly schemaVersion: number;
        /** Of an edition that comes with the program; undefined for a loaded one, whose id somebody wrote. */
        readonly edition: string | undefined;
        readonly readOnly: boolean;
        readonly onNetwork: boolean;
        readonly isSample: boolean;
        /** Bytes; undefined where the file is gone. */
        readonly size: number | undefined;
        readonly edits: number;
        readonly conflicts: number;
        /** Live records by kind. */
        readonly counts: Readonly<Record<string, number>>;
      }
    | undefined;
  /** Oldest first. */
  readonly problems: readonly LoggedProblem[];
};

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

function workbookLines(workbook: ProblemReport['workbook']): readonly string[] {
  if (workbook === undefined) return ['No workbook was open.'];
  const { size } = workbook;
  const counts = Object.entries(workbook.counts).filter(([, count]) => count > 0);
  return [
    `File version: ${workbook.schemaVersion}`,
    `Edition: ${workbook.edition ?? 'one loaded from a file'}`,
    `Opened to read only: ${yesNo(workbook.readOnly)}`,
    `On a network drive: ${yesNo(workbook.onNetwork)}`,
    `The fictional sample: ${yesNo(workbook.isSample)}`,
    `Size: ${size === undefined ? 'the file is gone' : `${formatNumber(size)} bytes`}`,
    `Edits: ${formatNumber(workbook.edits)}`,
    `Unsettled conflicts: ${formatNumber(workbook.conflicts)}`,
    ...counts.map(([kind, count]) => `Records of ${kind}: ${formatNumber(count)}`),
  ];
}

function problemLine({ at, event, code, method, id }: LoggedProblem): string {
  return [at, event, code, method, id].filter((part) => part !== undefined).join('  ');
}

/** The report as its reader and its sender see it: plain text, a fact a line. */
export function problemReportText(report: ProblemReport): string {
  const { system, settings, problems } = report;
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      'Program',
      [
        `HISP CX Workbook ${report.version}`,
        ...(report.standIn === undefined ? [] : ['Shown by the stand-in for development']),
        ...Object.entries(report.versions).map(([name, version]) => `${name} ${version}`),
      ],
    ],
    ['Computer', [`${system.platform} ${system.release}, ${system.architecture}`]],
    [
      'Settings',
      [
        `Name or role set: ${yesNo(settings.named)}`,
        `Side panel open: ${yesNo(settings.panelOpen)}`,
        `Tour taken or declined: ${yesNo(settings.tourSeen)}`,
      ],
    ],
    ['Workbook', workbookLines(report.workbook)],
    [
      'What went wrong lately (time, event, code, call, record)',
      problems.length === 0 ? ['Nothing was written down.'] : problems.map(problemLine),
    ],
  ];
  const opening =
    'Problem report. It holds versions, settings, codes and counts. It holds no answers, no names of people ' +
    'or files, and no folders.';
  return `${[opening, ...parts.map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))].join('\n\n')}\n`;
}
