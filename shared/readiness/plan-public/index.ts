import { planRules } from '../plan/index.ts';
import { findingInText } from '../printed-texts.ts';
import { check, type Rule } from '../rule.ts';
import { counted, shorten } from '../words.ts';
import { emailsIn, socialSecurityNumbersIn, telephonesIn } from './contact-details.ts';
import { advises, blocks } from './define.ts';
import { internalMarkIn, placeholderIn } from './internal-marks.ts';
import { textsWithheldElsewhere, textsWithNotes } from './leaks.ts';
import { listedShort, onAllInEachText, onEachText } from './on-each-text.ts';
import { peopleNamed } from './people-named.ts';
import { surveyScoresQuoted } from './scores-quoted.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** A sentence with more words is read twice; plain writing guides stop well below. */
const mostWords = 35;

/** "1 sentence of more than 35 words: ..." */
function longSentencesIn(text: string): string | undefined {
  // Four letters or so and a space make a word: what is much shorter cannot hold so many.
  if (text.length < mostWords * 3) return undefined;
  const long = sentencesOf(text).filter((sentence) => countWords(sentence) > mostWords);
  const [first] = long;
  if (first === undefined) return undefined;
  return `${counted(long.length, 'sentence')} of more than ${mostWords} words, beginning "${first.split(' ').slice(0, 6).join(' ')}"`;
}

const blockingPlanRules = planRules.filter(({ severity }) => severity === 'blocks');

/** The public edition is the same plan: what that lacks, the public would miss, too. */
const completeness: Rule = blocks(
  'plan-incomplete',
  '§280.17',
  'The Action Plan itself is ready.',
  (snapshot) => {
    const findings = blockingPlanRules.flatMap((rule) => check(rule, snapshot));
    const [first] = findings;
    if (first === undefined) return [];
    const { message, ...place } = first;
    const rest =
      findings.length === 1 ? '' : ` And ${counted(findings.length - 1, 'more finding')} on the plan.`;
    return [
      { message: `This blocks the Action Plan and so its public edition: ${message}${rest}`, ...place },
    ];
  },
);

/** What must not be read by everybody (§280.17: plans are made public). */
const privacyRules: readonly Rule[] = [
  blocks(
    'email-address',
    '§280.17',
    'No text of the public edition holds an e-mail address.',
    onAllInEachText(emailsIn, 'e-mail address', 'e-mail addresses'),
  ),
  blocks(
    'telephone-number',
    '§280.17',
    'No text of the public edition holds a telephone number.',
    onAllInEachText(telephonesIn, 'telephone number', 'telephone numbers'),
  ),
  blocks(
    'social-security-number',
    '§280.17',
    'No text of the public edition holds a social security number.',
    onAllInEachText(socialSecurityNumbersIn, 'social security number', 'social security numbers'),
  ),
  blocks(
    'internal-mark',
    '§280.17',
    'No text of the public edition is marked as internal.',
    onEachText(internalMarkIn, (found, label) => `is marked "${found}" under "${label}".`),
  ),
  blocks(
    'internal-note-repeated',
    '§280.17',
    'No text of the public edition repeats an internal note or a remark for the team.',
    (snapshot) =>
      textsWithNotes(snapshot).map((text) =>
        findingInText(
          snapshot,
          text,
          `repeats an internal note or a remark word for word under "${text.label}".`,
        ),
      ),
  ),
  advises(
    'withheld-text-repeated',
    '§280.17',
    'No text of the public edition repeats resources or asks of OMB, which it leaves out.',
    (snapshot) =>
      textsWithheldElsewhere(snapshot).map((text) =>
        findingInText(
          snapshot,
          text,
          `repeats, under "${text.label}", a sentence on resources or on an ask of OMB; the public edition leaves both out.`,
        ),
      ),
  ),
  advises(
    'person-named',
    '§280.13, §280.17',
    'The public edition names nobody below the senior accountable official.',
    (snapshot) =>
      peopleNamed(snapshot).map(({ text, found }) =>
        findingInText(
          snapshot,
          text,
          `names ${listedShort(found.map(shorten))} under "${text.label}"; the public edition names the senior official only.`,
        ),
      ),
  ),
];

const readingRules: readonly Rule[] = [
  advises(
    'survey-score-quoted',
    '§280.10',
    'The public edition quotes no results of customer surveys: they are published on performance.gov and in the annual performance report.',
    surveyScoresQuoted,
  ),
  advises(
    'placeholder-left',
    '§280.17',
    'No text of the public edition has still to be written.',
    onEachText(placeholderIn, (found, label) => `still holds "${found}" under "${label}".`),
  ),
  advises(
    'sentence-too-long',
    'P.L. 111-274',
    'No sentence of the public edition has more than 35 words.',
    onEachText(longSentencesIn, (found, label) => `has, under "${label}", ${found}.`),
  ),
];

/** What is looked at once more before the plan is published. */
export const publicPlanRules: readonly Rule[] = [completeness, ...privacyRules, ...readingRules];
