import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWindowState, rememberWindowState } from '../../../src-main/windows/window-state.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('HISP_CX_DATA', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const bounds = { x: 10, y: 20, width: 1200, height: 800 };

describe('what is remembered of windows', () => {
  it('is nothing at first', () => {
    expect(readWindowState()).toEqual({});
  });

  it('is there again at the next start, each part by itself', () => {
    rememberWindowState({ bounds, maximized: true });
    rememberWindowState({ folder: '/home/a/Documents' });
    rememberWindowState({ maximized: false });
    expect(readWindowState()).toEqual({ bounds, maximized: false, folder: '/home/a/Documents' });
  });

  it.each([
    'not JSON',
    '{"bounds":{"x":1e99,"y":0,"width":800,"height":600}}',
    '{"bounds":{"x":0,"y":0,"width":0,"height":0}}',
    '{"maximized":"yes"}',
    '[]',
  ])('is nothing where the file holds %s', (text) => {
    writeFileSync(path.join(folder, 'window.json'), text);
    expect(readWindowState()).toEqual({});
  });

  it('keeps nobody from working where it cannot be written', () => {
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    vi.stubEnv('HISP_CX_DATA', path.join(blocked, 'data'));
    expect(() => rememberWindowState({ bounds })).not.toThrow();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
