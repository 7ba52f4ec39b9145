/** What customers were asked about, as far as a figure beside it would be a survey result (§280.10). */
const feeling = String.raw`(?:(?:very |highly |dis|un)?satisf(?:ied|action)|trust(?!\s+funds?\b)(?:ed|ing)?)`;
const score = `(?:satisfaction|trust|ease|effectiveness|efficiency|transparency|customer experience|CX|CSAT|survey|feedback|star)[ -](?:score|rating|mean|average|index|result)s?`;
const percent = String.raw`\d{1,3}(?:\.\d+)?\s?(?:%|percent\b|percentage points\b|per cent\b)`;

/** Verbs by which people answer, and what they then say of a service, after the drivers of §280.10. */
const answers = `(?:said|say|says|told us|reported|report|agreed|agree|felt|feel|found|find|rated|rate)`;
const drivers = `(?:easy|helpful|fair|fairly|treated|addressed|reasonable amount of time|good|excellent|positive(?:ly)?|happy|pleased|met their needs?|${feeling})`;

/** No figure about people: "64 percent of repeat callers", "satisfied 12 of 14 requirements". */
const patterns = [
  // 4.2 out of 5, 4.2 of 5 points, 4.2/5
  String.raw`\b\d\.\d{1,2}\s?(?:out of|/|of(?=\s?\w+ (?:points|stars)))\s?(?:5|five|10|ten|7|seven)\b(?![/.,]?\d)`,
  // a 4 out of 5, where a score is spoken of
  String.raw`\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es)|satisfaction)\b[^.;]{0,30}?\b\d\s?(?:out of|of|/)\s?(?:5|five|10|ten)\b(?! (?:call|office|site|service|customer|people|claim|letter|form|question|step)s?)`,
  // 4.5 stars
  String.raw`\b\d(?:\.\d{1,2})?\s+stars\b`,
  // 87% satisfied, 87 percent of callers were satisfied, 90 percent of claimants trust us
  String.raw`\b${percent}[^.;,]{0,50}?\b${feeling}\b`,
  // satisfaction of 87%, trust rose from 61 to 64 percent
  String.raw`\b(?:satisfaction|dissatisfaction|trust)\b(?!\s(?:funds?|surveys?|questions?|forms?)\b)[^.;,]{0,40}?\b(?:of|at|was|is|were|stands|stood|to|from|reached|by)\s+${percent}`,
  // 78 percent said it was easy
  String.raw`\b${percent}[^.;]{0,40}?\b${answers}\b[^.;]{0,50}?\b${drivers}\b`,
  // a trust score of 4.1, satisfaction score: 82
  String.raw`\b${score}\b[^.;]{0,40}?(?:\b(?:of|at|was|is|were|are|stood|(?<!due )to|from|reached)|:|=)\s+(?:about |around |nearly |almost |over )?\d{1,3}(?:\.\d+)?\b(?!,\d|\s?(?:weeks?|days?|months?|years?|minutes?|hours?|questions?|services?|offices?|sites?|teams?|managers?|quarters?|times?)\b)`,
  // Net Promoter Score of 45, NPS 45, CSAT 82
  String.raw`\b(?:net promoter score|NPS|CSAT)\b(?:\s(?:score|of|at|was|is|stood at|rose to|fell to|reached)){0,2}:?\s[+-]?\d{1,3}(?:\.\d+)?\b`,
].map((source) => new RegExp(source, 'iu'));

/**
 * @returns the first result of a customer survey that a text quotes: a mean, stars, or the share of those
 *   who are satisfied, trust or agree with a driver; operating figures such as waits are none
 */
export function surveyScoreIn(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}
