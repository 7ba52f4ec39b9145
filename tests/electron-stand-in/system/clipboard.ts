import { onlyKnown } from '../known.ts';
import { controlled } from '../settings.ts';

/** What an app put on the clipboard last; of a picture, its size in pixels. */
export type Copied =
  | { readonly what: 'text'; readonly text: string }
  | { readonly what: 'picture'; readonly width: number; readonly height: number };

/** The first bytes of every PNG; its size stands at a fixed place after them. */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @throws Error for bytes that are no PNG, as the system refuses them */
function sizeOfPng(bytes: Uint8Array) {
  const isPng = bytes.length >= 24 && pngSignature.every((byte, index) => bytes[index] === byte);
  if (!isPng) throw new Error('The clipboard takes no picture that cannot be read.');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Pictures only, which is what an app of ours copies this way. */
export class ClipboardItem {
  readonly picture: Blob;

  constructor({ 'image/png': picture, ...others }: { readonly 'image/png': Blob }) {
    if (Object.keys(others).length > 0) throw new Error('The stand-in copies pictures as PNG only.');
    this.picture = picture;
  }
}

let last: Copied | undefined;

function record(what: Copied, words: string): void {
  last = what;
  if (!controlled) process.stdout.write(`[stand-in] would be on the clipboard: ${words}\n`);
}

/** The clipboard of the system is left alone: a test reads what would be on it, a person sees it printed. */
export const clipboard = onlyKnown('clipboard', {
  async writeText(text: string): Promise<void> {
    record({ what: 'text', text }, text);
  },
  async write(items: readonly ClipboardItem[]): Promise<void> {
    for (const { picture } of items) {
      const { width, height } = sizeOfPng(await picture.bytes());
      record({ what: 'picture', width, height }, `a picture of ${width} × ${height}`);
    }
  },
});

export function copied(): Copied | undefined {
  return last;
}
