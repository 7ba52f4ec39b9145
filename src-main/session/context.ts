import type { z } from 'zod';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { Contract, Events, Input, Method, Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';

/** One function per method of the contract; what they need of Electron comes with the context. */
export type Handlers = {
  readonly [M in Method]: (input: ParsedInput<M>) => Promise<Result<Output<M>, AppError>>;
};
/** After zod. */
type ParsedInput<M extends Method> = z.output<Contract[M]['input']>;

type FileFilter = { readonly name: string; readonly extensions: readonly string[] };

/** Questions that only a person can answer; undefined or false where they thought better of it. */
export type Dialogs = {
  /** The name has one of the filter's extensions. */
  readonly chooseNewFile: (options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly filter: FileFilter;
  }) => Promise<string | undefined>;
  readonly chooseFile: (options: {
    readonly title: string;
    readonly filters: readonly FileFilter[];
  }) => Promise<string | undefined>;
  /** One or more of them. */
  readonly chooseFiles: (options: {
    readonly title: string;
    readonly filters: readonly FileFilter[];
  }) => Promise<readonly string[] | undefined>;
  readonly chooseFolder: (options: { readonly title: string }) => Promise<string | undefined>;
  /** The safe answer is the default. */
  readonly confirm: (options: {
    readonly message: string;
    readonly detail: string;
    readonly action: string;
  }) => Promise<boolean>;
};

/** What is done outside the window. Each rejects with a plain Error where the system refuses. */
export type Desktop = {
  /** Asks first; https only. */
  readonly openInBrowser: (href: string) => Promise<void>;
  /** In the program that the system has for it, without asking. */
  readonly openFile: (file: string) => Promise<void>;
  readonly showInFolder: (file: string) => void;
  /** On the system's clipboard, in place of what is there. */
  readonly copyText: (text: string) => Promise<void>;
  readonly copyPicture: (png: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly openWindow: () => Promise<void>;
  /** Brings the window to the front that has this file open for writing; false where none has. */
  readonly showWindowOf: (file: string) => boolean;
  readonly menuState: (state: Input<'window.state'>) => void;
  /** The operating system's list of recent documents. */
  readonly addRecentDocument: (file: string) => void;
};

/** What one window's handlers work with. */
export type WindowContext = {
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  /** The page's answer to the event `app.flush`. */
  readonly flushed: (answer: ParsedInput<'app.flushed'>) => void;
  readonly emit: <E extends EventName>(event: E, data: Events[E]) => void;
  readonly app: {
    readonly version: string;
    /** Undefined on the real runtime. */
    readonly standIn: string | undefined;
  };
};
