// Programs that the tests use and npm cannot bring. They are looked for, installed where that is
// possible without asking anybody (root on Debian), and named where it is not; tests that need a
// missing one report themselves as skipped, by name.
import { execFileSync, spawnSync } from 'node:child_process';
import { findBrowser } from './electron-stand-in/browser/find-browser.ts';

const tools = [
  {
    program: 'soffice',
    packages: ['libreoffice-writer', 'fonts-liberation'],
    use: 'opens every exported Word document',
  },
  {
    program: 'chromium',
    packages: ['chromium'],
    use: 'shows the windows of the app; Chrome or Edge will do',
    isHere: () => findBrowser() !== undefined,
  },
  { program: 'pdfinfo', packages: ['poppler-utils'], use: 'counts the tags that a screen reader would get' },
];

function isHere({ program, isHere: ask }) {
  if (ask !== undefined) return ask();
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function canInstall() {
  return (
    process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error === undefined
  );
}

export function findTools() {
  const missing = tools.filter((tool) => !isHere(tool));
  if (missing.length > 0 && canInstall()) {
    const packages = missing.flatMap((tool) => tool.packages);
    console.log(`Installing ${packages.join(', ')} for the document checks …`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
        stdio: 'ignore',
      });
    } catch {
      console.log('That did not work.');
    }
  }
  for (const { program, packages, use } of tools.filter((tool) => !isHere(tool)))
    console.log(
      `MISSING: ${program} (${use}). Install ${packages.join(', ')}; until then its tests are skipped.`,
    );
}
