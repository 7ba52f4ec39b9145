import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { billOfMaterials, bundledPackages } from '../../packaging/bill-of-materials.ts';
import { project, runtimeVersion } from '../../packaging/pack.ts';
import type { ExportedFile } from '../../src-main/export/export-workbook.ts';
import type { ExportJob } from '../../src-main/workers/export-worker.ts';
import type { JobNews, JobOrder } from '../../src-main/workers/job.ts';
import { type PackedApp, packApp } from '../fixtures/packed-app.ts';
import { sampleSnapshot } from '../shared/sample/sample-snapshot.ts';
import { launchApp, noBrowser, removeHome } from './app/launch.ts';

const packageOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

let packed: PackedApp;
let files: readonly string[];

beforeAll(async () => {
  packed = await packApp('linux');
  files = listPackage(packed.asar, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
});

afterAll(() => packed?.remove());

/** What lies directly in a folder of the package, without the digests in the bundles' names. */
function namesIn(folder: string): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const names = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
  const direct = names.filter((name) => name !== '' && !name.includes('/'));
  return [...new Set(direct.map((name) => name.replace(/-[\w-]{8}(?=\.)/, '-#')))].sort();
}

/** Has the packed worker make the Word document of the sample's assessment. */
async function exportWithPackedWorker(out: string): Promise<JobNews<readonly ExportedFile[]>> {
  const input: ExportJob = {
    snapshot: sampleSnapshot(),
    request: { out, choices: [{ deliverable: 'assessment', format: 'word' }] },
  };
  const order: JobOrder<ExportJob> = { type: 'start', input, stays: false };
  const worker = new Worker(pathToFileURL(path.join(packed.extracted, 'out/main/export-worker.js')));
  worker.postMessage(order);
  return new Promise((resolve, reject) => {
    worker.on('message', (news: JobNews<readonly ExportedFile[]>) => {
      if (news.type === 'done') resolve(news);
    });
    worker.on('error', reject);
  });
}

describe('the package', () => {
  it('holds the three bundles, the one package that is not bundled, and nothing else', () => {
    expect(namesIn('')).toEqual(['node_modules', 'out', 'package.json']);
    expect(namesIn('node_modules')).toEqual(['better-sqlite3']);
    expect(namesIn('node_modules/better-sqlite3')).toEqual(['LICENSE', 'lib', 'package.json', 'prebuilds']);
    expect(namesIn('out')).toEqual(['main', 'preload', 'renderer']);
    expect(namesIn('out/preload')).toEqual(['preload.cjs']);
    expect(namesIn('out/renderer')).toEqual(['assets', 'index.html', 'licenses.md']);
    const chunk = /^[\w-]+-#\.js$/;
    expect(namesIn('out/main').filter((name) => !chunk.test(name))).toEqual([
      'PublicSans-Bold.ttf',
      'PublicSans-Regular.ttf',
      'check-worker.js',
      'export-worker.js',
      'feedback-import-worker.js',
      'feedback-plan-worker.js',
      'index_bg.wasm',
      'licenses.md',
      'main.js',
      'merge-trial-worker.js',
      'merge-worker.js',
      'next-year-worker.js',
      'picture-worker.js',
      'salvage-worker.js',
      'take-back-worker.js',
    ]);
  });

  it('holds no sources, no maps, no tests and no stand-in', () => {
    expect(files.filter((file) => /\.(tsx?|mts|map)$|tsconfig|stand-in|\.test\.|\.cxwb$/.test(file))).toEqual(
      [],
    );
    const main = readFileSync(path.join(packed.extracted, 'out/main/main.js'), 'utf8');
    expect(main).not.toContain('sourceMappingURL');
    expect(main).not.toContain(project);
  });

  it('holds the SQLite addon of its own platform only, beside the asar, where the system can load it', () => {
    const addon = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([addon]);
    expect(existsSync(path.join(`${packed.asar}.unpacked`, addon))).toBe(true);
  });

  it('starts at the main bundle and has the version of the sources', () => {
    const { main, version, scripts, devDependencies } = packageOf(packed.extracted);
    expect({ main, version }).toEqual({ main: 'out/main/main.js', version: packageOf(project).version });
    expect({ scripts, devDependencies }).toEqual({});
    expect(readFileSync(path.join(packed.folder, 'version'), 'utf8')).toBe(runtimeVersion);
  });

  it('names no other scheme, script or style in its page than its own files', () => {
    const page = readFileSync(path.join(packed.extracted, 'out/renderer/index.html'), 'utf8');
    expect(page).not.toMatch(/https?:|\bstyle=|\son\w+=|<style|<script(?![^>]*\bsrc=)/);
  });

  it('has the fuses set that keep other programs from using it as Node, and others off', async () => {
    const wire = await getCurrentFuseWire(path.join(packed.folder, 'hisp-cx-workbook'));
    const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
      asarOnly: on(FuseV1Options.OnlyLoadAppFromAsar),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      filePrivileges: false,
      asarOnly: true,
      asarIntegrity: true,
      cookieEncryption: true,
    });
  });

  it('has what an export needs: its worker makes a Word document with pictures, away from the sources', async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'hisp-cx-packed-export-'));
    try {
      const news = await exportWithPackedWorker(out);
      expect(news).toMatchObject({ type: 'done', result: { ok: true } });
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });

  it.skipIf(noBrowser !== undefined)(
    `opens its window on the stand-in${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
    async () => {
      const app = await launchApp({ main: path.join(packed.extracted, 'out/main/main.js') });
      try {
        const { page } = await app.window();
        await page.getByRole('button').first().waitFor();
        expect(await app.controls.policyViolations()).toEqual([]);
        expect(await app.controls.consoleErrors()).toEqual([]);
      } finally {
        await app.close();
        removeHome(app.home);
      }
    },
  );
});

describe('the package for Windows', () => {
  it('has the same files, with the addon of Windows in place of this system’s, and its fuses set', async () => {
    const windows = await packApp('win');
    try {
      const theirs = listPackage(windows.asar, { isPack: false }).map((file) =>
        file.replaceAll('\\', '/').slice(1),
      );
      const withoutAddon = (names: readonly string[]) =>
        names.filter((name) => !name.endsWith('.node')).sort();
      expect(withoutAddon(theirs)).toEqual(withoutAddon(files));
      const addon = `node_modules/better-sqlite3/prebuilds/win32-${process.arch}.node`;
      expect(theirs.filter((file) => file.endsWith('.node'))).toEqual([addon]);
      const wire = await getCurrentFuseWire(path.join(windows.folder, 'HISP CX Workbook.exe'));
      expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
      expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
    } finally {
      windows.remove();
    }
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials();
  const shipped = bill.components.map(({ name }) => name);

  it('names the runtime, the SQLite addon and each package in the bundles, and no tool of development', () => {
    expect(shipped).toEqual(expect.arrayContaining(['electron', 'better-sqlite3', 'docx', 'react', 'zod']));
    for (const tool of ['vite', 'vitest', 'electron-builder', '@biomejs/biome', 'fast-check'])
      expect(shipped).not.toContain(tool);
    const licenses = ['main', 'renderer'].map((part) =>
      readFileSync(path.join(packed.extracted, 'out', part, 'licenses.md'), 'utf8'),
    );
    const named = bill.components.map(({ name, version }) => `${name} ${version}`);
    const bundled = licenses.flatMap(bundledPackages).map(({ name, version }) => `${name} ${version}`);
    expect(bundled.length).toBeGreaterThan(50);
    expect(bundled.filter((one) => !named.includes(one))).toEqual([]);
  });

  it('gives each a version, where it comes from and a licence', () => {
    const unknown = [{ license: { name: 'unknown' } }];
    const lacking = bill.components.filter(
      (component) =>
        !('purl' in component) ||
        component.version === '' ||
        JSON.stringify(component.licenses) === JSON.stringify(unknown),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('is the same bytes for the same packages', () => {
    expect(billOfMaterials()).toEqual(bill);
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber|cdx:npm:package:development/);
  });
});
