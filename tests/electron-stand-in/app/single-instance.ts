import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from '../browser/temporary.ts';

/** What a second start hands to the first. */
export type SecondStart = {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
};

const secondStart = z.object({
  argv: z.array(z.string()),
  workingDirectory: z.string(),
  additionalData: z.unknown(),
});

/** Says it to the first start and succeeds once that has heard: in a process of its own, to wait for it. */
const messenger = `
const [, address, text] = process.argv;
const socket = require('node:net').connect(address, () => socket.end(text));
socket.setEncoding('utf8').on('data', (answer) => process.exit(answer === 'heard' ? 0 : 1));
socket.on('error', () => process.exit(1)).setTimeout(5000, () => process.exit(1));
`;

let held: string | undefined;

/** Stands in the user's folder and says where the first start listens. */
const noteIn = (userData: string) => path.join(userData, 'stand-in-instance');

function readNote(userData: string): string | undefined {
  try {
    return readFileSync(noteIn(userData), 'utf8');
  } catch {
    return undefined;
  }
}

function tellFirst(address: string, start: SecondStart): boolean {
  return spawnSync(process.execPath, ['-e', messenger, address, JSON.stringify(start)]).status === 0;
}

function listen(address: string, hear: (start: SecondStart) => void): void {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (more) => {
      text += more;
    });
    socket.on('end', () => {
      socket.end('heard');
      hear(secondStart.parse(JSON.parse(text)));
    });
    socket.on('error', () => socket.destroy());
  });
  server.listen(address).unref();
}

/**
 * One running app for each folder of user data. A note whose author has ended counts for nothing.
 *
 * @param hear is told of each later start
 * @returns whether this start is the first; if not, the first has heard of it
 */
export function requestLock(userData: string, own: SecondStart, hear: (start: SecondStart) => void): boolean {
  if (held !== undefined) return true;
  const first = readNote(userData);
  if (first !== undefined && tellFirst(first, own)) return false;
  const address =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\hisp-stand-in-${process.pid}`
      : path.join(temporaryFolder(), 'instance');
  listen(address, hear);
  mkdirSync(userData, { recursive: true });
  writeFileSync(noteIn(userData), address, { mode: 0o600 });
  held = address;
  return true;
}

export function hasLock(): boolean {
  return held !== undefined;
}

export function releaseLock(userData: string): void {
  if (held !== undefined && readNote(userData) === held) rmSync(noteIn(userData), { force: true });
  held = undefined;
}
