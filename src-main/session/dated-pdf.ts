/**
 * A PDF that says of itself that it was made when the newest edit was: the runtime writes the clock's time, and no
 * export carries that. The date is as long as the one it takes the place of, so that nothing moves.
 *
 * @param date ISO 8601 in UTC with seconds
 */
export function datedPdf(pdf: Uint8Array, date: string): Uint8Array {
  const stated = `D:${date.replaceAll(/[-:TZ]/g, '')}+00'00'`;
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Buffer.from(
    text.replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d{2}'\d{2}'/g, `$1${stated}`),
    'latin1',
  );
}
