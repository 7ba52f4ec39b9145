import { unzipSync } from 'fflate';

/** Zip, and with it every Office document, begins so. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** @returns the names of the files in a zip, none of which is unpacked; none for what is no zip */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  if (!isZip(bytes)) return [];
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    // Broken, and so of no known type.
  }
  return names;
}
