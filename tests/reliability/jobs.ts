import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { processOptions } from '../e2e/cli/command.ts';

/** What a process is to do with which files until it is killed. */
export type Order = {
  readonly does:
    | 'type'
    | 'migrate'
    | 'merge'
    | 'import'
    | 'purge'
    | 'back up'
    | 'restore'
    | 'export'
    | 'next year';
  readonly file: string;
  readonly copies?: readonly string[];
  readonly csv?: string;
  /** The id of an edit to purge. */
  readonly edit?: string;
  /** The id of a backup to restore. */
  readonly backup?: string;
  /** Where exports go. */
  readonly folder?: string;
  readonly newFile?: string;
};

/** How a process ended. */
export type Killed = {
  /** Lines that it had written, each of which vouches for something. */
  readonly said: readonly string[];
  /** False where it had done everything before its time came. */
  readonly wasKilled: boolean;
};

/** When to kill it: so many milliseconds after it said so many lines. */
export type Moment = { readonly lines: number; readonly after: number };

/** Started with an order as its only argument. */
export const childProgram = path.join(import.meta.dirname, 'child.ts');

/** Runs a command of Node in `folder` until the moment comes, and kills it as a power cut would. */
export function runUntilKilled(folder: string, args: readonly string[], moment: Moment): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [...args], processOptions(folder));
    let written = '';
    let complaint = '';
    let isCounting = false;
    const look = () => {
      if (isCounting || written.split('\n').length - 1 < moment.lines) return;
      isCounting = true;
      void setTimeout(moment.after).then(() => running.kill('SIGKILL'));
    };
    running.stdout.on('data', (chunk) => {
      written += String(chunk);
      look();
    });
    running.stderr.on('data', (chunk) => (complaint += String(chunk)));
    running.on('spawn', look);
    running.on('error', reject);
    running.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(`It ended by itself: ${complaint}`));
      // What stands behind the last line break was cut off.
      else resolve({ said: written.split('\n').slice(0, -1), wasKilled: signal === 'SIGKILL' });
    });
  });
}

/** The same for one of the jobs, whose first line says that it begins. */
export function work(folder: string, order: Order, moment: Moment): Promise<Killed> {
  return runUntilKilled(folder, [childProgram, JSON.stringify(order)], moment);
}
