import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import {
  differencesInWords,
  filledIn,
  statementDifferences,
} from '../../../shared/readiness/statement-differences.ts';
import { isMinorEdit } from '../../../shared/readiness/survey-wording.ts';

const { trustStatements, satisfactionStatements } = a11Edition2022.survey;

function trust(wording: string) {
  const found = statementDifferences(wording, trustStatements);
  if (found === undefined) throw new Error('there is a wording');
  return found;
}

const marked = (wording: string) => trust(wording).differences.map(({ mark, text }) => `${mark}: ${text}`);

describe('a trust statement against the circular’s', () => {
  it('has the name where the placeholder was', () => {
    expect(marked('This interaction increased my trust in the Benefits Line.')).toEqual([
      'same: This interaction increased my trust in',
      'filled: the Benefits Line',
    ]);
    expect(trust('This interaction increased my trust in the Benefits Line.').why).toBe(
      'It is the circular’s statement, word for word.',
    );
  });

  it('is compared with the one it comes nearest to', () => {
    const { statement, differences } = trust('I trust VA to fulfill our country’s commitment to Veterans.');
    expect(statement).toBe(trustStatements[1]);
    expect(differences.map(({ mark }) => mark)).toEqual(['same', 'filled', 'same', 'filled']);
  });

  it('shows a minor edit as marked words, and says how many there are', () => {
    const found = trust('My visit increased my trust in the Benefits Line.');
    expect(marked('My visit increased my trust in the Benefits Line.')).toEqual([
      'dropped: This interaction',
      'added: My visit',
      'same: increased my trust in',
      'filled: the Benefits Line',
    ]);
    expect(found.isMinor).toBe(true);
    expect(found.why).toBe('2 words differ from the circular’s 6; up to 2 may.');
    expect(differencesInWords(found)).toBe('“This interaction” became “My visit”');
  });

  it.each([
    [
      'This interaction increased my confidence in the line.',
      'It lacks “trust”, which says what is measured.',
    ],
    ['This interaction has not increased my trust in the line.', 'It turns the statement around by “not”.'],
    [
      'On the whole I would say this interaction increased my trust in the line.',
      '6 words differ from the circular’s 6; at most 2 may.',
    ],
    [
      'This interaction increased my trust in [Program/Service name].',
      'Its placeholder in brackets still has to be replaced by the name.',
    ],
  ])('is not a minor edit, and says why: %s', (wording, why) => {
    expect(trust(wording)).toMatchObject({ isMinor: false, why });
  });

  it('says in words what was left out and what was added', () => {
    const found = trust('Today this interaction increased trust in the line.');
    expect(differencesInWords(found)).toBe('“Today” is added; “my” is left out');
  });

  it('is judged as the readiness rule judges it', () => {
    for (const wording of [
      'This visit increased my trust in farmers.gov.',
      'This interaction decreased my trust in the IRS.',
      'NONE',
      'I trust VA to effectively administer my education benefits.',
    ])
      expect(trust(wording).isMinor, wording).toBe(isMinorEdit(wording, trustStatements));
  });
});

describe('a satisfaction statement against the circular’s', () => {
  it('need not repeat what the brackets say about the scale', () => {
    const found = statementDifferences('Please rate your experience.', satisfactionStatements);
    expect(found?.differences).toEqual([{ mark: 'same', text: 'Please rate your experience' }]);
    expect(found?.isMinor).toBe(true);
  });
});

describe('where there is nothing to compare', () => {
  it('there are no differences', () => {
    expect(statementDifferences(' ', trustStatements)).toBeUndefined();
    expect(statementDifferences('I trust the line.', [])).toBeUndefined();
  });
});

describe('a statement to begin from', () => {
  it('has the name filled in, and leaves the population open', () => {
    expect(filledIn(trustStatements[0] ?? '', ' Benefits $& Line ')).toBe(
      'This interaction increased my trust in Benefits $& Line.',
    );
    expect(filledIn(trustStatements[1] ?? '', 'VA')).toContain('I trust VA to fulfill');
    expect(filledIn(trustStatements[1] ?? '', 'VA')).toContain('[relevant population]');
    expect(filledIn(trustStatements[0] ?? '', '')).toBe(trustStatements[0]);
  });
});

describe('a text far too long for a statement', () => {
  it('is marked as other words as a whole, so that typing in it stays quick', () => {
    const found = trust('This interaction increased my trust in the line. '.repeat(2000));
    expect(found.differences.map(({ mark }) => mark)).toEqual(['dropped', 'added']);
    expect(found.isMinor).toBe(false);
  });
});
