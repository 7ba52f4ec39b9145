import { crc32 } from 'node:zlib';
import type { ImageKind } from '../export/word/image-kind.ts';

/**
 * Whether a picture is there to its end. A download that broke off begins like a picture, and Word shows a red
 * cross in its place or refuses the document.
 */
export function isWholePicture(bytes: Uint8Array, { type }: ImageKind): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'png':
      return isWholePng(data);
    case 'jpg':
      return isWholeJpeg(data);
    case 'gif':
      // Some programs fill the file up with zeros (GIF89a, 27: the trailer).
      return data.findLast((byte) => byte !== 0) === 0x3b;
  }
}

/** Every chunk as long as it says and with its checksum, up to IEND (PNG specification, 5.3). */
function isWholePng(data: Buffer): boolean {
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 8 + data.readUInt32BE(at);
    if (end + 4 > data.length || crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return false;
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** The end marker behind the last scan; small pictures inside have ends of their own (ITU T.81, B.1.1.3). */
function isWholeJpeg(data: Buffer): boolean {
  return data.lastIndexOf(Buffer.from([0xff, 0xd9])) > data.lastIndexOf(Buffer.from([0xff, 0xda]));
}
