import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeStubRuntime, type StubPlatform } from './stub-runtime.ts';

export const project = path.resolve(import.meta.dirname, '..');

type PackageFile = {
  readonly name: string;
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
};

export const packageFile: PackageFile = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));

/** The version of the runtime that the app is made for; pinned, so without a range. */
export const runtimeVersion = packageFile.devDependencies.electron ?? '';

/** @returns what electron-builder printed, and whether it did what it was asked for */
export function runPacker(args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const packer = path.join(project, 'node_modules/electron-builder/cli.js');
  const ran = spawnSync(process.execPath, [packer, ...args, '--publish', 'never'], {
    cwd: project,
    encoding: 'utf8',
  });
  return { ok: ran.status === 0, output: `${ran.stdout}${ran.stderr}` };
}

/**
 * Packs the bundles in `out/` as a release does, around a stub of the runtime.
 *
 * @returns a temporary folder, to be removed by the caller, and in it the folder that a person would get
 * @throws what electron-builder said when it failed
 */
export async function packAroundStub(
  platform: StubPlatform,
): Promise<{ readonly work: string; readonly folder: string }> {
  const work = mkdtempSync(path.join(realpathSync(tmpdir()), 'hisp-cx-packed-'));
  const runtime = path.join(work, 'runtime');
  await makeStubRuntime(runtime, runtimeVersion, platform);
  // A Windows program carries the asar's digest as a resource, which a stub has no place for.
  const forWindows = ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'];
  const { ok, output } = runPacker([
    '--dir',
    `--${platform}`,
    `--${process.arch}`,
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${path.join(work, 'packages')}`,
    ...(platform === 'win' ? forWindows : []),
  ]);
  if (!ok) throw new Error(`electron-builder failed:\n${output}`);
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  return { work, folder: path.join(work, 'packages', `${platform}${suffix}-unpacked`) };
}
