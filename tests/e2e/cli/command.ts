import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { main } from '../../../src-main/cli/hisp.ts';

/** What came out of one command. */
export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Stands in values that must never show up in an error message. */
export const secret = 'ZQX-TOP-SECRET-7731';

const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** The command line's arguments for Node, for tests that need a process of their own. */
export const program = path.join(projectFolder, 'src-main/cli/start.mjs');

/** What such a process is started with: as if somebody stood in `folder`. */
export function processOptions(folder: string, env: Readonly<Record<string, string>> = {}) {
  return {
    cwd: projectFolder,
    env: { ...process.env, INIT_CWD: folder, HISP_CX_DATA: path.join(folder, 'data'), ...env },
  };
}

/** Runs a command in this process, as if somebody stood in `folder`. */
export async function hisp(folder: string, ...args: readonly string[]): Promise<Ran> {
  vi.stubEnv('INIT_CWD', folder);
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    }),
  );
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Runs a command in a process of its own. */
export function hispProcess(
  folder: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string | Buffer } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], processOptions(folder, options.env));
    const written = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (written.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (written.stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, ...written }));
    child.stdin.end(options.input ?? '');
  });
}

/** The one JSON value that a successful command printed. */
export function jsonOf(ran: Ran): unknown {
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

type Refusal = {
  readonly code: string | RegExp;
  /** 1 unless the command was used wrongly. */
  readonly exit?: 1 | 2;
  /** What the message must name. */
  readonly says: readonly (string | RegExp)[];
  /** What may stand on stdout, if anything. */
  readonly stdout?: string;
};

const codeLike = (code: string | RegExp) => (typeof code === 'string' ? code : expect.stringMatching(code));

/** A refusal is one line of JSON on stderr, in words, without a stack trace or anything that was typed. */
export function expectRefused(ran: Ran, { code, exit = 1, says, stdout = '' }: Refusal): void {
  expect(ran.stdout).toBe(stdout);
  expect(ran.stderr).toMatch(/^[^\n]+\n$/);
  const parsed: unknown = JSON.parse(ran.stderr);
  expect(parsed).toEqual({ error: { code: codeLike(code), message: expect.any(String) } });
  expect(ran.code).toBe(exit);
  for (const words of says)
    if (typeof words === 'string') expect(ran.stderr).toContain(JSON.stringify(words).slice(1, -1));
    else expect(ran.stderr).toMatch(words);
  expect(ran.stderr).not.toContain(secret);
  expect(ran.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|node:internal/);
}

/** SHA-256 of a file's bytes, to show that it was left alone. */
export function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Writes lines for `hisp apply`; texts stand as they are. @returns the file */
export function linesFile(folder: string, lines: readonly unknown[], name = 'edits.jsonl'): string {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return file;
}
