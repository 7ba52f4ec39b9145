import { formatNumber } from '../../shared/documents/format.ts';

const kilo = 1024;

/** A number of bytes as people read it: "512 bytes", "84 KB", "1.5 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < kilo) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < kilo * kilo) return `${formatNumber(Math.round(bytes / kilo))} KB`;
  return `${formatNumber(Math.round((bytes / (kilo * kilo)) * 10) / 10)} MB`;
}
