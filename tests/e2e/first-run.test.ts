import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/workbooks.ts';
import { fingerprint, hisp, processOptions } from './cli/command.ts';

const packageFile: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
);

describe('npm start', () => {
  it('needs a window; where there can be none it says why and does the main job', () => {
    expect(packageFile.scripts.start).toBe('node start.mjs');
    const folder = temporaryFolder();
    const env = { HISP_CX_BROWSER: path.join(folder, 'none'), DISPLAY: '', WAYLAND_DISPLAY: '' };
    const start = path.resolve(import.meta.dirname, '../../start.mjs');
    const ran = spawnSync(process.execPath, [start], { ...processOptions(folder, env), encoding: 'utf8' });
    expect({ code: ran.status, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^(This machine has no display|The window needs the Electron runtime)/);
    expect(ran.stdout).toContain('0 findings block submission');
  });

  it('makes the sample, checks it, exports it and says where everything is', async () => {
    const folder = path.join(temporaryFolder(), 'first run');
    const { code, stdout, stderr } = await hisp(folder, 'first-run', folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 findings block submission');
    const named = stdout
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => path.isAbsolute(line));
    const perDeliverable = {
      assessment: ['.docx', '.json'],
      plan: ['.docx', '.csv', '.json'],
      'plan-public': ['.docx', '.html', '.json'],
      feedback: ['.csv', '.json'],
      briefing: ['.docx', '.pptx'],
      submission: ['.json'],
    };
    expect(named.map((file) => path.extname(file))).toEqual([
      '.cxwb',
      ...Object.values(perDeliverable).flat(),
    ]);
    for (const file of named) expect(existsSync(file)).toBe(true);
  });

  it('keeps the sample of an earlier run, with what was tried on it', async () => {
    const folder = temporaryFolder();
    await hisp(folder, 'first-run', folder);
    const sample = path.join(folder, 'sample.cxwb');
    const before = fingerprint(sample);
    const { stdout } = await hisp(folder, 'first-run', folder);
    expect(stdout).toContain('earlier run');
    expect(fingerprint(sample)).toBe(before);
  });
});
