import { type IpcMainInvokeEvent, ipcMain } from 'electron/main';
import { z } from 'zod';
import { inputErrorMap, problemsOfIssues } from '../../shared/input/problem.ts';
import { unsafeParts } from '../../shared/input/safety.ts';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { channels } from '../../shared/ipc/channels.ts';
import { contract, isMethod, type Method } from '../../shared/ipc/contract.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import { log } from '../app/log.ts';
import { isOwn } from '../security/scheme.ts';
import type { Windows } from '../windows/windows.ts';

/** More than any screen sends at once; a pasted text of megabytes is one value. */
const limits = { maxDepth: 12, maxValues: 200_000 };

type Answer = Result<unknown, AppError>;
type Handler = (input: unknown) => Promise<Answer>;

/** Only the main frame of our own page may call. */
export function isTrusted(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwn(frame.url);
}

/** What is sent is looked at before anything else is: its depth and size, its names, its shape. */
export function parseCall(
  method: string,
  input: unknown,
): Result<{ method: Method; input: unknown }, AppError> {
  if (!isMethod(method))
    return failed({ code: 'wrong_call', method: method.slice(0, 64), problem: 'is unknown' });
  const [unsafe] = unsafeParts(input, limits);
  if (unsafe !== undefined)
    return failed({ code: 'wrong_call', method, problem: `${unsafe.path} ${unsafe.message}`.trim() });
  const parsed = contract[method].input.safeParse(input, { error: inputErrorMap });
  if (parsed.success) return { ok: true, value: { method, input: parsed.data } };
  const [problem] = problemsOfIssues(parsed.error.issues);
  return failed({
    code: 'wrong_call',
    method,
    problem: problem === undefined ? 'has a wrong input' : `${problem.path} ${problem.message}`.trim(),
  });
}

async function answer(handler: Handler, method: Method, input: unknown): Promise<Answer> {
  try {
    const result = await handler(input);
    if (!result.ok) log({ event: 'call_failed', code: result.error.code, method });
    else z.parse(contract[method].output, result.value);
    return result;
  } catch (cause) {
    log({ event: 'bug', code: cause instanceof Error ? cause.name : 'unknown', method });
    return failed({ code: 'unexpected', method });
  }
}

/** The only user of `ipcMain` (design.md §6): sender, method, input, handler, answer. */
export function handleCalls(windows: Windows): void {
  ipcMain.handle(channels.call, async (event, method: unknown, input: unknown): Promise<Answer> => {
    const session = isTrusted(event) ? windows.sessionOf(event.sender) : undefined;
    if (session === undefined) {
      log({ event: 'call_refused', code: 'foreign_frame' });
      throw new Error('refused');
    }
    const call = parseCall(String(method), input);
    if (!call.ok) {
      log({ event: 'call_refused', code: call.error.code });
      return call;
    }
    const handler = session.handlers[call.value.method] as Handler;
    return answer(handler, call.value.method, call.value.input);
  });
  ipcMain.handle(channels.dropped, (event, paths: unknown) => {
    const session = isTrusted(event) ? windows.sessionOf(event.sender) : undefined;
    const files = z.array(z.string().min(1).max(4096)).max(20).safeParse(paths);
    if (session !== undefined && files.success) for (const file of files.data) session.openPath(file);
  });
}
