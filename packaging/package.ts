// `npm run package [-- --win|--mac|--linux]`: what people install, for this system unless another is named.
// Builds what this machine can, and says what it cannot and why. electron-builder.yml says what goes in.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';
import { findElectron } from './find-electron.ts';
import { packAroundStub, packageFile, project, runPacker, runtimeVersion } from './pack.ts';

const out = path.join(project, 'out', 'packages');

const targets = {
  linux: ['AppImage', 'deb'],
  win: ['nsis', 'zip'],
  mac: ['dmg', 'zip'],
} as const;
type Platform = keyof typeof targets;

const ownPlatforms: Readonly<Record<string, Platform>> = { win32: 'win', darwin: 'mac' };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function chosenPlatform(args: readonly string[]): Platform | undefined {
  const [first, ...others] = args;
  if (first === undefined) return ownPlatforms[process.platform] ?? 'linux';
  const named = (['linux', 'win', 'mac'] as const).find((platform) => first === `--${platform}`);
  return others.length === 0 ? named : undefined;
}

/** What a person can act on, out of what electron-builder prints: its first line of failure. */
function reasonIn(output: string): string {
  const failure = output.split('\n').find((line) => line.includes('⨯')) ?? output.trim().split('\n').at(-1);
  return (failure ?? '').replace(/^.*⨯\s*/, '').replace(/\s*(failedTask|stackTrace)=.*$/, '');
}

/** @returns whether it was made */
function make(platform: Platform, target: string): boolean {
  say(`Making the ${target} for ${platform} …`);
  // The runtime that is installed here is the one of this system; electron-builder fetches others.
  const own = findElectron() !== undefined && platform === (ownPlatforms[process.platform] ?? 'linux');
  const dist = own ? [`-c.electronDist=${path.join(project, 'node_modules/electron/dist')}`] : [];
  const { ok, output } = runPacker([`--${platform}`, target, `--${process.arch}`, ...dist]);
  if (!ok) say(`  Not made: ${reasonIn(output)}`);
  return ok;
}

/** What there is of the app besides the runtime, for whoever has that from somewhere else. */
async function keepOwnPart(platform: 'linux' | 'win'): Promise<void> {
  const { work, folder } = await packAroundStub(platform);
  const kept = path.join(out, `resources-${platform}-${process.arch}`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(path.join(folder, 'resources'), kept, { recursive: true });
  rmSync(path.join(kept, 'default_app.asar'), { force: true });
  rmSync(work, { recursive: true, force: true });
  say(
    `The app itself is in ${path.relative(project, kept)}. With the Electron ${runtimeVersion} runtime for ` +
      `${platform} at hand, replace that runtime’s folder “resources” by this one. Its fuses are then as ` +
      'Electron ships them, so give that to nobody; it serves to try the app out.',
  );
}

/** @returns whether `out/` is as new as its sources; what is wrong stands above else */
function build(): boolean {
  const script = path.join(project, 'fresh-build.mjs');
  return spawnSync(process.execPath, [script], { cwd: project, stdio: 'inherit' }).status === 0;
}

async function packageApp(platform: Platform): Promise<void> {
  if (!build()) {
    process.exitCode = 1;
    return;
  }
  mkdirSync(out, { recursive: true });
  const bill = path.join(out, `${packageFile.name}-${packageFile.version}.cdx.json`);
  writeFileSync(bill, `${JSON.stringify(billOfMaterials(), undefined, 2)}\n`);
  say(`Bill of materials: ${path.relative(project, bill)}`);
  const made = targets[platform].filter((target) => make(platform, target));
  if (made.length > 0) say(`Made in ${path.relative(project, out)}: ${made.join(', ')}.`);
  if (made.length === targets[platform].length) return;
  say(
    'What was not made needs downloads: the Electron runtime (“npx install-electron” fetches the one of this ' +
      'system) and the packers’ own tools. A Mac’s packages can be made on a Mac only.',
  );
  if (made.length === 0 && platform !== 'mac') await keepOwnPart(platform);
  process.exitCode = 1;
}

const platform = chosenPlatform(process.argv.slice(2));
if (platform === undefined) {
  process.stderr.write('npm run package takes one of --win, --mac and --linux after “--”, or nothing.\n');
  process.exitCode = 2;
} else {
  await packageApp(platform);
}
