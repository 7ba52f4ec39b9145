import { app, type IpcMainInvokeEvent, ipcMain } from 'electron/main';
import { z } from 'zod';
import { inputErrorMap, problemsOfIssues } from '../../shared/input/problem.ts';
import { unsafeParts } from '../../shared/input/safety.ts';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { channels, droppedAtMost } from '../../shared/ipc/channels.ts';
import { contract, isMethod, type Method } from '../../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';
import { nameOfBug } from '../app/bugs.ts';
import { log } from '../app/log.ts';
import { isOwn } from '../security/scheme.ts';
import type { CallerSession } from '../session/context.ts';

import type { Windows } from '../windows/windows.ts';

/** More than any screen sends at once; a pasted text of megabytes is one value. */
const limits = { maxDepth: 12, maxValues: 200_000 };

const droppedPaths = z.array(z.string().min(1).max(4096)).max(droppedAtMost);

type Caller = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;
type Call = { readonly method: Method; readonly input: unknown };
type Answer = Result<unknown, AppError>;
/** What the map of handlers is once a call's input has been parsed by its method's schema. */
type AnyHandler = (input: unknown) => Promise<Answer>;

/** Only the main frame of our own page may call. */
export function isTrusted({ senderFrame }: Pick<Caller, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url);
}

/** What is sent is looked at before anything else is: its depth and size, its names, its shape. */
export function parseCall(method: unknown, input: unknown): Result<Call, AppError> {
  // What is no method could be anything, so it is not repeated.
  if (typeof method !== 'string' || !isMethod(method))
    return failed({ code: 'wrong_call', method: 'unknown', problem: 'is no method' });
  const [unsafe] = unsafeParts(input, limits);
  if (unsafe !== undefined)
    return failed({ code: 'wrong_call', method, problem: `${unsafe.path} ${unsafe.message}`.trim() });
  const parsed = contract[method].input.safeParse(input, { error: inputErrorMap });
  if (parsed.success) return ok({ method, input: parsed.data });
  const [problem] = problemsOfIssues(parsed.error.issues);
  return failed({
    code: 'wrong_call',
    method,
    problem: problem === undefined ? 'has a wrong input' : `${problem.path} ${problem.message}`.trim(),
  });
}

/** The log gets codes and record ids, never messages, which quote what was typed (design.md §6). */
function logFailure(method: Method, error: AppError): void {
  log({ event: 'call_failed', code: error.code, method, ...('id' in error ? { id: error.id } : {}) });
}

/** @param checkOutput is the answer what the contract promises? Looked at in development only */
async function answerCall(
  handlers: CallerSession['handlers'],
  { method, input }: Call,
  checkOutput: boolean,
): Promise<Answer> {
  const handler = handlers[method] as AnyHandler | undefined;
  if (handler === undefined) {
    log({ event: 'call_refused', code: 'other_window', method });
    return failed({ code: 'wrong_call', method, problem: 'is not for this window' });
  }
  try {
    const result = await handler(input);
    if (!result.ok) logFailure(method, result.error);
    else if (checkOutput) z.parse(contract[method].output, result.value);
    return result;
  } catch (cause) {
    log({ event: 'bug', code: nameOfBug(cause), method });
    if (checkOutput) process.stderr.write(`${method}: ${cause instanceof Error ? cause.stack : cause}\n`);
    return failed({ code: 'unexpected', method });
  }
}

/** The only user of `ipcMain` (design.md §6): sender, method, input, handler, answer. */
export function handleCalls(windows: Pick<Windows, 'sessionOf'>): void {
  const checkOutput = !app.isPackaged;

  /** @throws what its caller gets as a rejection, for it is none of our pages */
  function sessionFor(event: Caller): CallerSession {
    const session = isTrusted(event) ? windows.sessionOf(event.sender) : undefined;
    if (session !== undefined) return session;
    log({ event: 'call_refused', code: 'foreign_frame' });
    throw new Error('refused');
  }

  ipcMain.handle(channels.call, async (event, method: unknown, input: unknown): Promise<Answer> => {
    const session = sessionFor(event);
    const call = parseCall(method, input);
    if (call.ok) return answerCall(session.handlers, call.value, checkOutput);
    log({ event: 'call_refused', code: call.error.code });
    return call;
  });
  ipcMain.handle(channels.dropped, (event, paths: unknown): void => {
    const session = sessionFor(event);
    for (const file of droppedPaths.safeParse(paths).data ?? []) session.openPath(file);
  });
}
