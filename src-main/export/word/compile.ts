import { type Document, Packer } from 'docx';
import type { Parts } from './package-parts.ts';

/** What the docx library makes of a document before it compresses it. */
type Compiler = { readonly compile: (word: Document) => Parts };

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'compile' in value;
}

/**
 * The parts of a package. Its public way is to zip them, and finishing would have to unzip them again: a tenth of
 * an export. Its type does not tell of the compiler; its version is pinned, and every test of Word would notice.
 */
export function compile(word: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('The docx library has no compiler where it had one');
  return compiler.compile(word);
}
