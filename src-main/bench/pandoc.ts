import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { pictureOf } from '../export/word/picture.ts';
import { markdownOf } from './markdown.ts';

/** Why Pandoc cannot be compared with, or undefined where it can. */
export function noPandoc(): string | undefined {
  return spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).error === undefined
    ? undefined
    : 'pandoc is not installed';
}

/**
 * Writes a document's words and pictures where Pandoc finds them: the pictures are drawn beforehand, so that it
 * only has to copy them.
 *
 * @returns a run of Pandoc, in a process of its own, from Markdown to a Word file with a contents list
 */
export async function pandocFor(tree: DocumentTree, folder: string): Promise<() => Promise<void>> {
  const pictures = new Map<string, string>();
  for (const block of tree.sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'figure') continue;
    const file = path.join(folder, `figure-${pictures.size + 1}.png`);
    writeFileSync(file, await pictureOf(block.drawing.svg));
    pictures.set(block.id, file);
  }
  const source = path.join(folder, 'document.md');
  writeFileSync(source, markdownOf(tree, pictures));
  const args = ['--from', 'markdown', '--toc', '--output', path.join(folder, 'pandoc.docx'), source];
  return () =>
    new Promise((resolve, reject) => {
      const child = spawn('pandoc', args, { stdio: 'ignore' });
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`pandoc ended with ${code}`)),
      );
    });
}
