import type { z } from 'zod';
import type { AudienceView } from '../../shared/briefing/audience.ts';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { AudiencePlace, Contract, Events, Input, Method, Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';

export type Handler<M extends Method> = (input: ParsedInput<M>) => Promise<Result<Output<M>, AppError>>;

/** What the audience's window may call; it knows of no workbook. */
type AudienceMethod = 'audience.view' | 'audience.move' | 'attachment.picture';

/** One function per method of the contract; what they need of Electron comes with the context. */
export type Handlers = {
  readonly [M in Exclude<Method, 'audience.view' | 'audience.move'>]: Handler<M>;
};
export type AudienceHandlers = { readonly [M in AudienceMethod]: Handler<M> };

/** Who calls: a window of a workbook, or one that only shows slides. */
export type CallerSession = {
  readonly handlers: Partial<Handlers & AudienceHandlers>;
  /** A file was dropped on the page. */
  readonly openPath: (file: string) => void;
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
  /** What has been done and must be known, whatever becomes of the window; answered once it was read. */
  readonly tell: (news: { readonly message: string; readonly detail: string }) => Promise<void>;
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
  /** The window's page as it is for paper, as a tagged PDF in the sizes that the page asks for. */
  readonly printPage: () => Promise<Uint8Array>;
  readonly openWindow: () => Promise<void>;
  /** Brings the window to the front that has this file open for writing; false where none has. */
  readonly showWindowOf: (file: string) => boolean;
  readonly menuState: (state: Input<'window.state'>) => void;
  /** Gives the whole display to this window, or takes it back. */
  readonly fullScreen: (on: boolean) => void;
  /** The operating system's list of recent documents. */
  readonly addRecentDocument: (file: string) => void;
};

/** The window that an audience sees, beside the presenter's. */
export type Audience = {
  /** Opens it, unless it is open, on a display that the presenter's window is not on. */
  readonly open: () => AudiencePlace;
  readonly show: (view: AudienceView) => void;
  /** Puts it away; the talk goes on without it. */
  readonly hide: () => void;
  /** The talk is over. */
  readonly end: () => void;
};

/** What one window's handlers work with. */
export type WindowContext = {
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly audience: Audience;
  /** The page's answer to the event `app.flush`. */
  readonly flushed: (answer: ParsedInput<'app.flushed'>) => void;
  readonly emit: <E extends EventName>(event: E, data: Events[E]) => void;
  readonly app: {
    readonly version: string;
    /** Undefined on the real runtime. */
    readonly standIn: string | undefined;
  };
};
