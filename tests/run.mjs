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

const count = { passed: 0, failed: 0, skipped: 0 };

function run(program, args) {
  return spawnSync(path.join('node_modules', '.bin', program), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status;
}

// Only now: it is TypeScript underneath, which an older Node cannot read.
const { findTools } = await import('./tools.mjs');
findTools();

for (const [name, program, args] of steps) {
  const ok = run(program, args) === 0;
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-tests-'));
const report = path.join(folder, 'report.json');
const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
try {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += results.numPassedTests;
  count.failed +=
    results.numFailedTests +
    results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length;
  count.skipped += results.numPendingTests + results.numTodoTests;
} catch {
  count.failed += 1;
}
if (status !== 0 && count.failed === 0) count.failed = 1;
rmSync(folder, { recursive: true, force: true });

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
