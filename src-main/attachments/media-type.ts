import path from 'node:path';
import { imageKind } from '../export/word/image-kind.ts';
import { namesInZip } from './packages.ts';

const pictures = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' } as const;

const office = 'application/vnd.openxmlformats-officedocument';

/** The part that each kind of Office document has. */
const officeParts = [
  ['word/document.xml', `${office}.wordprocessingml.document`],
  ['xl/workbook.xml', `${office}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${office}.presentationml.presentation`],
] as const;

const texts: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.txt': 'text/plain' };

function officeType(bytes: Uint8Array): string | undefined {
  const names = new Set(namesInZip(bytes));
  return officeParts.find(([part]) => names.has(part))?.[1];
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Of plain text, only the name tells what it is; it has no zeros. */
function textType(name: string, bytes: Uint8Array): string | undefined {
  return bytes.includes(0) ? undefined : texts[path.extname(name).toLowerCase()];
}

/** What a file is, by its bytes, since names are claims. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const picture = imageKind(bytes);
  if (picture !== undefined) return pictures[picture.type];
  if (isPdf(bytes)) return 'application/pdf';
  return officeType(bytes) ?? textType(name, bytes) ?? 'application/octet-stream';
}
