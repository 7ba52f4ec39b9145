import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { hasOpenPlaceholder, isMinorEdit } from '../../../shared/readiness/survey-wording.ts';

const { trustStatements, satisfactionStatements } = a11Edition2022.survey;

// Except for the negated ones, these are question texts that agencies published for FY2021-22.
describe('a trust statement', () => {
  it.each([
    'This interaction increased my trust in the IRS',
    'This interaction increased my trust in OPM Retirement Services.',
    'I trust VA to fulfill our country’s commitment to Veterans.',
    "I trust DEEOIC to fulfill our country's commitment to nuclear workers and their families.",
    'My interaction increased my trust in the Bureau of Trust Funds Administration',
    'This visit increased my trust in farmers.gov.',
    'THIS INTERACTION INCREASED MY TRUST IN THE DO NOT CALL REGISTRY!',
  ])('keeps to the circular: %s', (wording) => {
    expect(isMinorEdit(wording, trustStatements)).toBe(true);
  });

  it.each([
    ['asks for confidence, which is not trust', 'This interaction increased my confidence in the USPTO.'],
    ['asks for something else', 'I trust VA to effectively administer my education benefits.'],
    ['asks for something else', 'How likely are you to recommend the National Passport Information Center?'],
    [
      'adds a long beginning',
      'My experiences in the Voluntary Protection Program have increased my trust in the Occupational Safety and Health Administration.',
    ],
    ['turns it around', 'This interaction decreased my trust in the IRS.'],
    ['turns it around', 'This interaction has not increased my trust in the IRS.'],
    ['turns it around', "I don't trust the IRS to fulfill our country's commitment to taxpayers."],
    ['is no statement', 'NONE'],
    ['is empty', ''],
  ])('does not keep to the circular where it %s: %s', (_why, wording) => {
    expect(isMinorEdit(wording, trustStatements)).toBe(false);
  });
});

describe('a satisfaction statement', () => {
  it.each([
    'I am satisfied with the service I received from the Passport Services web pages on Travel.State.Gov..',
    'I am satisfied with the services I received from Services Online',
    'I am satisfied with the service received from OSHA during the VPP Reapproval Process.',
    'I am satisfied with the service that I received from the SBA.',
    'Please rate your experience with EDP today.',
    'Please rate your experience.',
  ])('keeps to the circular: %s', (wording) => {
    expect(isMinorEdit(wording, satisfactionStatements)).toBe(true);
  });

  it.each([
    'What is your overall satisfaction with this site?',
    'I am satisfied with my experience with the TSA Contact Center',
    'Satisfied with service received',
    'I was not satisfied with the service I received from FEMA.',
    'Please rate your level of confidence in the Trademark Assistance Center.',
  ])('does not keep to the circular: %s', (wording) => {
    expect(isMinorEdit(wording, satisfactionStatements)).toBe(false);
  });
});

describe('an edition that quotes no statements', () => {
  it('takes every wording', () => {
    expect(isMinorEdit('How was it?', [])).toBe(true);
  });
});

describe('a name left to be filled in', () => {
  it('is seen in each mandated statement that asks for one', () => {
    const open = [...trustStatements, ...satisfactionStatements].filter(hasOpenPlaceholder);
    expect(open).toEqual([...trustStatements, satisfactionStatements[1]]);
  });

  it('is not seen in a finished statement', () => {
    expect(hasOpenPlaceholder('This interaction increased my trust in the IRS.')).toBe(false);
    expect(hasOpenPlaceholder('Please rate your experience [5-star option].')).toBe(false);
  });
});
