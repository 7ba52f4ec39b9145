import { planPage, resultsPage } from '../sections/section.ts';

/**
 * What a person can do from anywhere: one list for the native menu, the keyboard and go-to-anything.
 * Accelerators are written as Electron writes them; CmdOrCtrl is Command on a Mac, Control elsewhere.
 */
export type Command = {
  readonly label: string;
  readonly menu: 'file' | 'edit' | 'view' | 'go' | 'help';
  readonly accelerator?: string;
  /** Greyed out while no workbook is open. */
  readonly needsWorkbook?: true;
  /** A line stands above it in its menu. */
  readonly startsGroup?: true;
};

const declared = {
  'workbook.new': { label: 'New workbook…', menu: 'file', accelerator: 'CmdOrCtrl+N' },
  'workbook.open': { label: 'Open workbook…', menu: 'file', accelerator: 'CmdOrCtrl+O' },
  'workbook.sample': { label: 'Open the sample workbook', menu: 'file' },
  'workbook.nextYear': { label: 'Start next year…', menu: 'file', needsWorkbook: true },
  'window.new': { label: 'New window', menu: 'file', accelerator: 'CmdOrCtrl+Shift+N' },
  'workbook.save': {
    label: 'Save now',
    menu: 'file',
    accelerator: 'CmdOrCtrl+S',
    needsWorkbook: true,
    startsGroup: true,
  },
  'workbook.merge': {
    label: 'Merge copies…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+M',
    needsWorkbook: true,
  },
  'feedback.import': {
    label: 'Import feedback data…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Alt+I',
    needsWorkbook: true,
  },
  'assignment.send': { label: 'Send to contributor…', menu: 'file', needsWorkbook: true },
  'go.export': { label: 'Export…', menu: 'file', accelerator: 'CmdOrCtrl+E', needsWorkbook: true },
  'workbook.reveal': { label: 'Show workbook in folder', menu: 'file', needsWorkbook: true },
  'workbook.check': { label: 'Check this workbook…', menu: 'file', needsWorkbook: true },
  'workbook.close': {
    label: 'Close workbook',
    menu: 'file',
    accelerator: 'CmdOrCtrl+W',
    needsWorkbook: true,
    startsGroup: true,
  },
  'edit.undo': { label: 'Undo', menu: 'edit', accelerator: 'CmdOrCtrl+Z', needsWorkbook: true },
  'edit.redo': { label: 'Redo', menu: 'edit', accelerator: 'CmdOrCtrl+Shift+Z', needsWorkbook: true },
  'comment.add': {
    label: 'Comment on this field',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Alt+M',
    needsWorkbook: true,
    startsGroup: true,
  },
  'view.panel': {
    label: 'Show or hide the side panel',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Alt+P',
    needsWorkbook: true,
  },
  'view.nextRegion': { label: 'Next part of the window', menu: 'view', accelerator: 'F6' },
  'view.previousRegion': { label: 'Previous part of the window', menu: 'view', accelerator: 'Shift+F6' },
  'go.anything': { label: 'Go to…', menu: 'go', accelerator: 'CmdOrCtrl+K', needsWorkbook: true },
  'go.back': { label: 'Back', menu: 'go', accelerator: 'Alt+Left', needsWorkbook: true },
  'go.forward': { label: 'Forward', menu: 'go', accelerator: 'Alt+Right', needsWorkbook: true },
  'go.overview': {
    label: 'Overview',
    menu: 'go',
    accelerator: 'CmdOrCtrl+1',
    needsWorkbook: true,
    startsGroup: true,
  },
  'go.plan': {
    label: planPage.label,
    menu: 'go',
    accelerator: 'CmdOrCtrl+5',
    needsWorkbook: true,
  },
  'go.review': { label: 'Review', menu: 'go', accelerator: 'CmdOrCtrl+2', needsWorkbook: true },
  'go.differences': { label: 'Settle differences', menu: 'go', needsWorkbook: true },
  'go.comments': { label: 'Comments', menu: 'go', needsWorkbook: true },
  'go.assignments': { label: 'Who does what', menu: 'go', needsWorkbook: true },
  'go.preview': { label: 'Preview', menu: 'go', accelerator: 'CmdOrCtrl+3', needsWorkbook: true },
  'go.signOffs': { label: 'Sign-offs and submissions', menu: 'go', needsWorkbook: true },
  'go.results': { label: resultsPage.label, menu: 'go', needsWorkbook: true },
  'go.history': { label: 'History', menu: 'go', accelerator: 'CmdOrCtrl+4', needsWorkbook: true },
  'go.backups': { label: 'Backups', menu: 'go', needsWorkbook: true },
  'go.nextSection': {
    label: 'Next section',
    menu: 'go',
    accelerator: 'CmdOrCtrl+PageDown',
    needsWorkbook: true,
    startsGroup: true,
  },
  'go.previousSection': {
    label: 'Previous section',
    menu: 'go',
    accelerator: 'CmdOrCtrl+PageUp',
    needsWorkbook: true,
  },
  'go.nextFinding': {
    label: 'Next finding of the review',
    menu: 'go',
    accelerator: 'F8',
    needsWorkbook: true,
    startsGroup: true,
  },
  'go.previousFinding': {
    label: 'Previous finding of the review',
    menu: 'go',
    accelerator: 'Shift+F8',
    needsWorkbook: true,
  },
  'go.settings': { label: 'Settings', menu: 'file', accelerator: 'CmdOrCtrl+,', startsGroup: true },
  'help.tour': { label: 'One-minute tour', menu: 'help' },
  'help.report': { label: 'Report a problem…', menu: 'help' },
  'help.keys': { label: 'Keyboard shortcuts', menu: 'help', accelerator: 'F1' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof declared;

export const commands: Readonly<Record<CommandId, Command>> = declared;

export const commandIds = Object.keys(declared).filter(isCommandId);

export function isCommandId(name: string): name is CommandId {
  return Object.hasOwn(declared, name);
}
