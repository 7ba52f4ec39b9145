import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesAmong } from '../../../src-main/app/open-requests.ts';

const folder = path.resolve('/home/a');

describe('the files that a command line names', () => {
  it('are its workbooks, from the folder where it was given', () => {
    expect(filesAmong(['electron', '.', 'ours.cxwb', '/work/Theirs.CXWB'], folder)).toEqual([
      path.join(folder, 'ours.cxwb'),
      path.resolve('/work/Theirs.CXWB'),
    ]);
  });

  it('are neither its switches nor other files nor the program', () => {
    const args = [
      '/opt/x.cxwb',
      '--user-data-dir=/tmp/a.cxwb',
      '-a.cxwb',
      'notes.txt',
      'out/main/main.js',
      '',
    ];
    expect(filesAmong(args, folder)).toEqual([]);
  });
});
