import { afterEach } from 'vitest';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { EventName } from '../../../shared/ipc/channels.ts';
import { contract, type Events, events, type Input, type Output } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { type AppServices, createAppServices } from '../../../src-main/session/app-services.ts';
import type { Dialogs, Handlers, WindowContext } from '../../../src-main/session/context.ts';
import { createWindowSession, type WindowSession } from '../../../src-main/session/window-session.ts';

/** What somebody answers to the dialogs, in their order; undefined closes one. */
type Replies = (string | boolean | undefined)[];

export type FakeWindow = {
  readonly session: WindowSession;
  readonly replies: Replies;
  /** What main told the window, and what was done outside of it, in words. */
  readonly told: { readonly event: EventName; readonly data: Events[EventName] }[];
  readonly done: string[];
  /** As IPC does: parses the input, calls, and holds the answer to the contract. */
  readonly call: <M extends keyof Handlers>(
    method: M,
    input: Input<M>,
  ) => Promise<Result<Output<M>, AppError>>;
};

const sessions: WindowSession[] = [];

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});

function fakeDialogs(replies: Replies, done: string[]): Dialogs {
  const path = async (what: string) => {
    done.push(what);
    const reply = replies.shift();
    return typeof reply === 'string' ? reply : undefined;
  };
  return {
    chooseNewFile: ({ suggestedName }) => path(`asked where to save ${suggestedName}`),
    chooseFile: ({ title }) => path(`asked: ${title}`),
    chooseFiles: async ({ title }) => {
      const file = await path(`asked: ${title}`);
      return file?.split('|');
    },
    chooseFolder: () => path('asked for a folder'),
    tell: async ({ message, detail }) => void done.push(`told: ${message}: ${detail}`),
    confirm: async ({ message }) => {
      done.push(`asked: ${message}`);
      return replies.shift() === true;
    },
  };
}

/** A window without Electron: dialogs are answered from a list, and everything else is written down. */
export function fakeWindow(services: AppServices = createAppServices(), refusing = false): FakeWindow {
  const replies: Replies = [];
  const told: FakeWindow['told'] = [];
  const done: string[] = [];
  const system = async (what: string) => {
    done.push(what);
    if (refusing) throw new Error('the system refuses');
  };
  const context: WindowContext = {
    dialogs: fakeDialogs(replies, done),
    desktop: {
      openInBrowser: (href) => system(`browser: ${href}`),
      openFile: (file) => system(`open: ${file}`),
      showInFolder: (file) => void done.push(`show: ${file}`),
      copyText: (text) => system(`copied: ${text}`),
      copyPicture: (png) => system(`copied a picture that begins with ${png[0]?.toString(16)}`),
      printPage: async () => {
        await system('printed');
        return new TextEncoder().encode(
          "%PDF /CreationDate (D:20261127042200+00'00') /ModDate (D:20261127042200+00'00')",
        );
      },
      openWindow: () => system('new window'),
      showWindowOf: (file) => {
        done.push(`front: ${file}`);
        return sessions.some((session) => session.openFile() === file);
      },
      fullScreen: (on) => void done.push(`full screen: ${on}`),
      menuState: ({ workbookOpen }) => void done.push(`menu: ${workbookOpen}`),
      addRecentDocument: (file) => void done.push(`recent: ${file}`),
    },
    audience: {
      open: () => {
        done.push('audience: open');
        return { display: 2, displays: 2 };
      },
      show: ({ slide, black }) => void done.push(`audience: ${black ? 'black' : slide.title}`),
      hide: () => void done.push('audience: hidden'),
      end: () => void done.push('audience: ended'),
    },
    flushed: ({ request, unsaved }) => void done.push(`flushed ${request}: ${unsaved.join(', ')}`),
    emit: (event, data) => {
      events[event].parse(data);
      told.push({ event, data });
    },
    app: { version: '0.0.0', standIn: 'a test' },
  };
  const session = createWindowSession(context, services);
  sessions.push(session);
  const handler = <M extends keyof Handlers>(method: M): Handlers[M] => session.handlers[method];
  return {
    session,
    replies,
    told,
    done,
    call: async (method, input) => {
      const parsed = contract[method].input.parse(input);
      const answer = await handler(method)(parsed as Parameters<Handlers[typeof method]>[0]);
      if (answer.ok) contract[method].output.parse(answer.value);
      return answer;
    },
  };
}

/** @returns the data of the events of that name, oldest first */
export function eventsOf<E extends EventName>(window: FakeWindow, name: E): readonly Events[E][] {
  return window.told.filter(({ event }) => event === name).map(({ data }) => data as Events[E]);
}

/** The document id of a file, as if it had been chosen. */
export async function chosen(window: FakeWindow, file: string): Promise<string> {
  window.session.openPath(file);
  const arrived = eventsOf(window, 'file.arrived').at(-1);
  if (arrived === undefined) throw new Error('the window was not told of the file');
  return arrived.document;
}
