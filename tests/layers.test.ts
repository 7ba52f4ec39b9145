import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-layers-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the project's linter says of files at the given places, each importing one thing. */
function lint(files: ReadonlyMap<string, string>): string {
  copyFileSync(path.join(project, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [file, from] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(
      path.join(folder, file),
      `import { thing } from '${from}';\n\nexport const other = thing;\n`,
    );
  }
  const biome = path.join(project, 'node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'];
  const ran = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  return `${ran.stdout}${ran.stderr}`;
}

const forbidden = [
  ['shared/model/a.ts', 'node:fs'],
  ['shared/model/b.ts', 'electron'],
  ['shared/model/c.ts', 'better-sqlite3'],
  ['shared/model/d.ts', '../../src-main/files.ts'],
  ['shared/model/e.ts', '../../src-renderer/x.ts'],
  ['src-main/workbook/a.ts', '../../src-renderer/x.ts'],
  ['src-main/workbook/b.ts', '../../tests/fixtures/workbooks.ts'],
  ['src-main/workbook/c.ts', 'electron'],
  ['src-main/workbook/d.ts', 'electron/main'],
  ['src-renderer/features/a.ts', '../../src-main/files.ts'],
  ['src-renderer/features/b.ts', 'node:fs'],
  ['src-renderer/features/c.ts', 'electron'],
  ['src-renderer/features/review/d.ts', '../start/start.ts'],
  ['src-main/session/a.ts', 'electron'],
] as const;

const allowed = [
  ['shared/model/f.ts', '../workbook/find.ts'],
  ['shared/model/g.ts', 'zod'],
  ['src-main/workbook/f.ts', '../../shared/model/model.ts'],
  ['src-main/workbook/g.ts', 'node:fs'],
  ['src-renderer/features/f.ts', '../../shared/model/model.ts'],
  ['src-renderer/features/review/g.ts', '../../forms/field.ts'],
  ['src-renderer/features/review/h.ts', './finding.ts'],
  ['src-main/windows/f.ts', 'electron'],
  ['src-main/main.ts', 'electron'],
] as const;

const said = lint(new Map([...forbidden, ...allowed]));
const complaints = (file: string) =>
  said.split('\n').filter((line) => line.includes(`/${file},`) && line.includes('noRestrictedImports'));

describe('the layers (design.md §2)', () => {
  it.each(forbidden)('keep %s from importing %s', (file) => {
    expect(complaints(file)).toHaveLength(1);
  });

  it.each(allowed)('let %s import %s', (file) => {
    expect(complaints(file)).toHaveLength(0);
  });

  it('have no cycles', () => {
    writeFileSync(
      path.join(folder, 'shared/one.ts'),
      "import { two } from './two.ts';\n\nexport const one = (): unknown => two;\n",
    );
    writeFileSync(
      path.join(folder, 'shared/two.ts'),
      "import { one } from './one.ts';\n\nexport const two = (): unknown => one;\n",
    );
    expect(lint(new Map())).toContain('noImportCycles');
  });
});
