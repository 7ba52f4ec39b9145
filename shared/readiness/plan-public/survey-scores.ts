/** What customers were asked about, as far as a figure beside it would be a survey result (§280.10). */
const feeling = String.raw`(?:(?:very |highly |dis|un)?satisf(?:ied|action)|trust(?!\s+funds?\b|[\s-]building\b)(?:ed|ing)?)`;
const score = `(?:satisfaction|trust|ease|effectiveness|efficiency|transparency|customer experience|CX|CSAT|survey|feedback|star)[ -](?:score|rating|mean|average|index|result)s?`;
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const digitInWords = '(?:one|two|three|four|five|six|seven|eight|nine)';
const numberInWords = `(?:${tens}(?:[- ]${digitInWords})?|${digitInWords}|ten|eleven|twelve|[a-z]+teen)`;
/** How much of a piece of work is done, is none. */
const ofWork = String.raw`(?!\s?(?:done|complete|completed|finished|built|ready|written|staffed|of the (?:work|way))\b)`;
const percent = String.raw`(?:\d{1,3}(?:\.\d+)?\s?(?:%|percent\b|percentage points\b|per cent\b)|${numberInWords}\s(?:percent|per cent)\b)${ofWork}`;

/** "two in three", "9 out of ten", "half of": a share without a percent sign. */
const share = String.raw`(?:(?:${numberInWords}|\d{1,2})\s(?:in|out of|of every)\s(?:every\s)?(?:${numberInWords}|\d{1,3}|a hundred)|(?:half|two[- ]thirds|one[- ]third|a third|three[- ]quarters|one[- ]quarter)\sof)\b`;
const people = `(?:customers|callers|claimants|applicants|visitors|users|respondents|people|those|veterans|travelers|taxpayers|beneficiaries|patients|borrowers|families)`;

/** Verbs by which people answer, and what they then say of a service, after the drivers of §280.10. */
const answers = `(?:said|say|says|told us|reported|report|agreed|agree|felt|feel|found|find|rated|rate)`;
const drivers = `(?:easy|helpful|fair|fairly|treated|addressed|reasonable amount of time|good|excellent|positive(?:ly)?|happy|pleased|met their needs?|${feeling})`;

/** What a survey asks about by itself, so that a bare mean beside it is a result. */
const asked = String.raw`(?:trust(?!\s+funds?\b)|(?:dis)?satisfaction|ease|effectiveness|efficiency|transparency|simplicity|helpfulness|service quality|needs? (?:was|were|is|are) (?:addressed|met)|treated fairly|scor(?:e|ed|es)|rat(?:ed|ings?))`;

/** What a figure counts that is no mean: time, money, people, pieces. */
const unit = `(?:%|(?:percent|per cent|percentage|hundred|thousand|million|billion|trillion|dollars?|cents?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|quarters?|FTEs?|staff|people|employees|positions|miles?|GB|MB|TB|times|pages?|calls?|forms?|letters?|steps?|visits?|contacts|attempts|clicks|questions|sites|offices|releases?|[ap]\\.?m)\\b)`;

/** A mean on a scale of five, 4.2 or 4.21: no part of a longer number, an amount, a numbered thing or a measure of time. */
const mean = String.raw`(?<![\p{N}\p{L}$€£§.,/]|\b(?:version|release|section|chapter|WCAG|phase|table|figure|commitment|goal|objective|indicator|part|appendix|page|see|no\.|number)s? )[1-5]\.\d{1,2}(?!\p{N}|[.,/]\p{N}|(?:\s?(?:to|and|or|through|[–-])\s?\d+(?:\.\d+)?)?[\s-]?(?:(?:more|fewer|extra|working|business|calendar|full-time)\s)?${unit})`;

/** Words between what is asked and its mean; a year may stand there, and no other figure or amount. */
const between = String.raw`(?:[^.;\n\d$]|\bFY \d{4}\b|\bQ\d\b|\b20\d\d\b){0,40}?`;

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
  // Trust: 84 percent
  String.raw`\b(?:satisfaction|trust)(?:\s?[:=])?\s${percent}`,
  // two in three customers say they were treated fairly; half of callers trust us
  String.raw`\b${share}[^.;]{0,40}?\b${answers}\b[^.;]{0,50}?\b${drivers}\b`,
  String.raw`\b${share}\s(?:\p{L}+\s){0,3}${people}\s(?:\p{L}+\s){0,3}${feeling}\b`,
  // 4.21 of 5 on trust, and no 4.2 of 5 releases
  String.raw`${mean}\sof\s(?:5|five)\b(?=\s*(?:[.,;:)”"]|$|\s(?:on|for|in|at|from|by|among|this|last|and|as|across|with)\b))`,
  // Trust 3.9, ease scored 3.2, raise trust from 3.9 to 4.2, mean satisfaction: 4.12
  String.raw`\b${asked}\b${between}${mean}`,
  // "4.31" on the trust question
  String.raw`${mean}[”"’']?\s(?:on|for|in)\s(?:(?:the|our|its|their)\s)?(?:\p{L}+\s)?${asked}\b`,
].map((source) => new RegExp(source, 'iu'));

/** Every result has one of these, and looking for them is quick. */
const hint = /\d|\bper ?cent\b|\b(?:in|out of|of every)\b|\b(?:half|thirds?|quarters?)\b/i;

/**
 * @returns the first result of a customer survey that a text quotes: a mean, stars, or the share of those
 *   who are satisfied, trust or agree with a driver; operating figures such as waits are none
 */
export function surveyScoreIn(text: string): string | undefined {
  if (!hint.test(text)) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}

const askedIn = new RegExp(
  String.raw`\b(?:${asked}|eas(?:y|ily)|helpful|fair(?:ly|ness)?|confidence|confident|${feeling})\b`,
  'iu',
);
const bareMean = new RegExp(mean, 'iu');

/**
 * @param measure what is measured, which tells whether a bare figure is a mean of answers
 * @returns the mean in a baseline or a target of a measure that names trust, satisfaction or a driver of either
 */
export function bareMeanIn(measure: string, value: string): string | undefined {
  return askedIn.test(measure) ? bareMean.exec(value)?.[0] : undefined;
}
