import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile, project } from './pack.ts';

type Property = { readonly name: string; readonly value: string };
/** The parts of a CycloneDX 1.5 document that are read here; the rest is passed on as npm wrote it. */
type Component = {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly Property[];
};
type Dependency = { readonly ref: string; readonly dependsOn?: readonly string[] };
type BillOfMaterials = {
  readonly serialNumber?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
};

type Bundled = { readonly name: string; readonly version: string; readonly license: string };

/** Ships beside the bundles: the runtime, and the SQLite addon, which cannot be bundled. */
const besideTheBundles = ['electron', 'better-sqlite3'];

/** The packages whose code stands in the bundles, by the headings of the licence files that the build writes. */
export function bundledPackages(licenses: string): readonly Bundled[] {
  const headings = licenses.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm);
  return [...headings].map(([, name = '', version = '', license = '']) => ({ name, version, license }));
}

/**
 * What ships, out of everything that is installed. npm counts what is bundled as development tools; it is
 * asked for all, and told apart here. Same files, same bytes: the document carries neither time nor number.
 */
function onlyShipped(all: BillOfMaterials, bundled: readonly Bundled[]): BillOfMaterials {
  const inBundle = ({ name, version }: Component) =>
    bundled.find((one) => one.name === name && one.version === version);
  const components = all.components
    .filter((component) => besideTheBundles.includes(component.name) || inBundle(component) !== undefined)
    .map((component) => ({
      ...component,
      // npm leaves out what is no SPDX expression, such as a licence file that speaks of several parts.
      licenses: component.licenses ?? [{ license: { name: inBundle(component)?.license ?? 'unknown' } }],
      properties: component.properties?.filter(({ name }) => name !== 'cdx:npm:package:development') ?? [],
    }));
  const root = `${packageFile.name}@${packageFile.version}`;
  const kept = new Set([root, ...components.map((component) => component['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn?.filter((other) => kept.has(other)) ?? [] }));
  const { serialNumber: _number, ...rest } = all;
  const { timestamp: _time, ...metadata } = all.metadata;
  return { ...rest, metadata, components, dependencies };
}

/**
 * The CycloneDX bill of materials of the bundles in `out/`, made by npm.
 *
 * @throws what npm said when it failed
 */
export function billOfMaterials(): BillOfMaterials {
  const npm = process.env.npm_execpath;
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const options = { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  const ran =
    npm === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (ran.status !== 0) throw new Error(`npm sbom failed:\n${ran.stderr}`);
  const licenses = ['main', 'renderer'].map((part) =>
    readFileSync(path.join(project, 'out', part, 'licenses.md'), 'utf8'),
  );
  return onlyShipped(JSON.parse(ran.stdout), licenses.flatMap(bundledPackages));
}
