import { spawn } from 'node:child_process';
import path from 'node:path';
import { processOptions } from './command.ts';

/** Leaves the file as a power cut in the middle of a large transaction does: half written, with a hot journal. */
export async function tear(file: string): Promise<void> {
  const script = `
    const database = require('better-sqlite3')(${JSON.stringify(file)});
    database.pragma('cache_size = 5');
    database.exec('BEGIN IMMEDIATE');
    database.pragma('user_version = 7');
    database.exec(\`UPDATE "edit" SET "author" = "author" || ' and Ben', "value" = "value" || '        '\`);
    database.exec('CREATE TABLE half (a)');
    process.stdout.write('torn');
    setInterval(() => {}, 1000);`;
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, ['-e', script], processOptions(path.dirname(file)));
    child.stdout.on('data', () => child.kill('SIGKILL'));
    child.on('close', () => resolve());
  });
}
