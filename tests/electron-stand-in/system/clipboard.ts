import { onlyKnown } from '../known.ts';
import { controlled } from '../settings.ts';

/** What an app put on the clipboard last; of a picture, its size in pixels. */
export type Copied =
  | { readonly what: 'text'; readonly text: string }
  | { readonly what: 'picture'; readonly width: number; readonly height: number };

/** The first bytes of every PNG, which are followed by the length and name of its header. */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

type Size = { readonly width: number; readonly height: number };

function sizeOfPng(bytes: Buffer): Size {
  const isPng = bytes.length >= 24 && pngSignature.every((byte, index) => bytes[index] === byte);
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : { width: 0, height: 0 };
}

function imageOf(png: Buffer) {
  const size = sizeOfPng(png);
  return onlyKnown('NativeImage', {
    isEmpty: () => size.width === 0,
    getSize: () => size,
  });
}

type NativeImage = ReturnType<typeof imageOf>;

/** Knows PNG only: other bytes make an empty image, as unreadable ones do in Electron. */
export const nativeImage = onlyKnown('nativeImage', {
  createFromBuffer: (buffer: Buffer): NativeImage => imageOf(buffer),
});

let last: Copied | undefined;

function record(what: Copied, words: string): void {
  last = what;
  if (!controlled) process.stdout.write(`[stand-in] would be on the clipboard: ${words}\n`);
}

/** The clipboard of the system is left alone: a test reads what would be on it. */
export const clipboard = onlyKnown('clipboard', {
  writeText(text: string): void {
    record({ what: 'text', text }, text);
  },
  writeImage(image: NativeImage): void {
    const { width, height } = image.getSize();
    record({ what: 'picture', width, height }, `a picture of ${width} × ${height}`);
  },
});

export function copied(): Copied | undefined {
  return last;
}
