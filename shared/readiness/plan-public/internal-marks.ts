/** What people write above or beside a text that shall stay in the house. */
const marks =
  /\b(?:for )?(?:internal|official) use only\b|\bFOUO\b|\bnot for (?:public )?(?:release|publication|distribution)\b|\bpre-?decisional\b|\bdeliberative (?:draft|document|material)\b|[[(]internal\b[^\])]*[\])]|\bnotes? to (?:self|myself)\b|\binternal notes?:|^internal:/imu;

/** What stands for a text that somebody has still to write. */
const placeholders =
  /\b(?:TBD|TBC|TODO|XXX+)\b|\blorem ipsum\b|[[<](?:insert|add|name|date|number|figure|to be)\b[^\]>]*[\]>]|\?\?\?+/u;

/** @returns the words that mark a text as internal */
export function internalMarkIn(text: string): string | undefined {
  return marks.exec(text)?.[0];
}

/** @returns what stands for words still to come */
export function placeholderIn(text: string): string | undefined {
  return placeholders.exec(text)?.[0];
}
