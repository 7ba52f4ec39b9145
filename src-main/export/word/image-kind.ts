export type ImageKind = {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly width: number;
  readonly height: number;
};

/**
 * What kind of picture some bytes are and its size in pixels, read from the bytes themselves, because names
 * and media types are claims. Undefined for anything that Word may not be able to show.
 */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = readPng(view) ?? readGif(view) ?? readJpeg(view);
  return kind !== undefined && kind.width > 0 && kind.height > 0 ? kind : undefined;
}

/** Signature, then the IHDR chunk (PNG specification, 5.2 and 11.2.1). */
function readPng(view: DataView): ImageKind | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a)
    return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** "GIF8", then the logical screen (GIF89a, 17 and 18). */
function readGif(view: DataView): ImageKind | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return undefined;
  return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Walks the segments up to the first frame header (ITU T.81, B.2.2). */
function readJpeg(view: DataView): ImageKind | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}
