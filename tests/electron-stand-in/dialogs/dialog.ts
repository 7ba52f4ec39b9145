import { onlyKnown } from '../known.ts';
import { controlled } from '../settings.ts';
import { BrowserWindow } from '../windows/browser-window.ts';
import { ask, note } from './asked.ts';
import type { DialogAnswer, FileFilter, ShownDialog } from './types.ts';

type FileOptions = {
  readonly title?: string;
  readonly message?: string;
  readonly buttonLabel?: string;
  readonly defaultPath?: string;
  readonly filters?: readonly FileFilter[];
  readonly properties?: readonly string[];
};
type MessageOptions = {
  readonly type?: string;
  readonly title?: string;
  readonly message: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly defaultId?: number;
  readonly cancelId?: number;
  readonly checkboxLabel?: string;
};
type Message = Extract<ShownDialog, { kind: 'message' }>;

/** The window that a dialog belongs to may be left out. */
function optionsOf<O>(first: BrowserWindow | O, second: O | undefined): O {
  const options = first instanceof BrowserWindow ? second : first;
  if (options === undefined) throw new TypeError('A dialog needs options.');
  return options;
}

function fileDialog(kind: 'open' | 'save', options: FileOptions): ShownDialog {
  const properties = options.properties ?? [];
  return {
    kind,
    title: options.title ?? (kind === 'open' ? 'Open' : 'Save'),
    message: options.message ?? '',
    button: options.buttonLabel ?? (kind === 'open' ? 'Open' : 'Save'),
    defaultPath: options.defaultPath,
    filters: options.filters ?? [],
    folder: properties.includes('openDirectory'),
    multiple: properties.includes('multiSelections'),
  };
}

function pathsIn(answer: DialogAnswer, dialog: ShownDialog): readonly string[] | undefined {
  if ('cancelled' in answer) return undefined;
  if ('paths' in answer) return answer.paths;
  throw new Error(`The dialog “${dialog.title}” was answered with a button; it asks for a path.`);
}

/** What Escape means where the app does not say: a button called Cancel or No, else the first. */
function cancelButton(buttons: readonly string[]): number {
  return Math.max(
    0,
    buttons.findIndex((button) => /^(cancel|no)$/i.test(button.replace('&', ''))),
  );
}

function messageDialog(options: MessageOptions): Message {
  const buttons = options.buttons?.length ? options.buttons : ['OK'];
  return {
    kind: 'message',
    type: options.type ?? 'none',
    title: options.title ?? '',
    message: options.message,
    detail: options.detail ?? '',
    buttons,
    defaultButton: options.defaultId ?? 0,
    cancelButton: options.cancelId ?? cancelButton(buttons),
    checkbox: options.checkboxLabel,
  };
}

function pressed(answer: DialogAnswer, { buttons, cancelButton, message }: Message): number {
  if ('cancelled' in answer) return cancelButton;
  const wanted = 'button' in answer ? answer.button : -1;
  const index = typeof wanted === 'number' ? wanted : buttons.indexOf(wanted);
  if (buttons[index] === undefined)
    throw new Error(`“${message}” has no button ${wanted}; it has ${buttons.join(', ')}.`);
  return index;
}

export const dialog = onlyKnown('dialog', {
  async showOpenDialog(first: BrowserWindow | FileOptions, second?: FileOptions) {
    const shown = fileDialog('open', optionsOf(first, second));
    const filePaths = pathsIn(await ask(shown), shown);
    return { canceled: filePaths === undefined, filePaths: filePaths ?? [] };
  },

  async showSaveDialog(first: BrowserWindow | FileOptions, second?: FileOptions) {
    const shown = fileDialog('save', optionsOf(first, second));
    const filePath = pathsIn(await ask(shown), shown)?.[0];
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  },

  async showMessageBox(first: BrowserWindow | MessageOptions, second?: MessageOptions) {
    const shown = messageDialog(optionsOf(first, second));
    const answer = await ask(shown);
    return {
      response: pressed(answer, shown),
      checkboxChecked: 'checkbox' in answer ? (answer.checkbox ?? false) : false,
    };
  },

  showErrorBox(title: string, content: string): void {
    const shown: ShownDialog = { kind: 'error', title, message: content };
    process.stderr.write(`[stand-in] ${title}: ${content}\n`);
    if (controlled) note(shown);
    else void ask(shown);
  },
});
