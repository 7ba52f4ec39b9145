// `npm test`: everything that must hold, then one line that counts it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`The tests need Node ${needed}, which "npm ci" installs. Run "npm ci", then "npm test".`);
  process.exit(1);
}

const steps = [
  ['types of shared/', 'tsc', ['-p', 'shared']],
  ['types', 'tsc', ['-p', '.']],
  ['types of the window', 'tsc', ['-p', 'src-renderer']],
  ['types of the stand-in’s pages', 'tsc', ['-p', 'tests/electron-stand-in/in-page']],
  ['lint, layers and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
];

/** So many failing files may be a matter of chance. */
const mostRunAgain = 3;

const count = { passed: 0, failed: 0, skipped: 0 };

function run(program, args) {
  return spawnSync(path.join('node_modules', '.bin', program), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status;
}

/** Runs these test files, or all; a file that could not be run at all counts as one failure. */
function runTests(chosen) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-tests-'));
  const report = path.join(folder, 'report.json');
  const status = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...chosen,
  ]);
  const files = new Map();
  try {
    for (const file of JSON.parse(readFileSync(report, 'utf8')).testResults) {
      const times = (...wanted) =>
        file.assertionResults.filter((result) => wanted.includes(result.status)).length;
      const failed = times('failed');
      files.set(path.relative('.', file.name), {
        passed: times('passed'),
        failed: failed === 0 && file.status === 'failed' ? 1 : failed,
        skipped: times('skipped', 'pending', 'todo'),
      });
    }
  } catch {
    console.error('The tests left no report.');
  }
  rmSync(folder, { recursive: true, force: true });
  return { status, files };
}

// Only now: it is TypeScript underneath, which an older Node cannot read.
const { findTools } = await import('./tools.mjs');
findTools();

for (const [name, program, args] of steps) {
  const ok = run(program, args) === 0;
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}

const first = runTests([]);
const failing = [...first.files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
// Windows are driven by real keys beside other tests: what fails on a crowded machine is run once more by itself, and
// named. Many files do not fail by chance.
const again = failing.length > 0 && failing.length <= mostRunAgain ? runTests(failing) : undefined;
const files = new Map([...first.files, ...(again?.files ?? [])]);
for (const { passed, failed, skipped } of files.values()) {
  count.passed += passed;
  count.failed += failed;
  count.skipped += skipped;
}
if ((again ?? first).status !== 0 && count.failed === 0) count.failed = 1;
for (const file of failing)
  if (files.get(file)?.failed === 0) console.log(`! passed only when run again by itself: ${file}`);

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
