import { standardSlides } from '../briefing/standard-slides.ts';
import type { CommandId } from '../ipc/commands.ts';

/**
 * What people call a screen that is labeled otherwise, by its section or command: the headings on it, the chapters that
 * it fills, and what one wants to do: "upload", "trust", "print".
 */
export const wordsOfSections: Readonly<Record<string, string>> = {
  services: 'inventory designated channels telemetry checklist moments',
  'data-collection': 'data collection and metrics surveys reporting',
  quarters:
    'quarterly feedback data reports counts entry grid paste respondents volumes indicators due dates another service or quarter',
  plan: 'chain overview timeline commitments by dimension milestones by quarter',
  evidence: 'files documents attachments sources claims without evidence',
  provider: 'agency year logo header footer marking due dates who you are this cycle how documents look',
  team: 'people official contacts who takes part participation table',
  slides: standardSlides.map(({ topic }) => topic).join(' '),
  briefings: 'begin deep dive presenter rehearsal minutes',
  needs: 'personas burden',
  focus: 'focus areas which two dimensions come first capacity building',
  deliveries: 'last year’s commitments results',
  priorities:
    'what changes about each designated service life experiences IDEA performance plan indicators asks of OMB',
  summary: 'method note official’s summary',
};

/** Of each dimension, whatever its name. */
export const wordsOfDimensions = 'program maturity strengths gaps override what this adds up to';

export const surveyWords =
  'survey workshop questions checklist statements control number PRA clearance sampling minutes';

export const wordsOfCommands: Readonly<Partial<Record<CommandId, string>>> = {
  'feedback.import': 'upload load CSV survey responses quarterly',
  'go.results':
    'trust satisfaction scores means averages trends charts drivers distribution how answers are spread respondents and response rate notes on the data survey thumbs',
  'go.overview':
    'where we stand home dashboard start progress countdown due dates of the year five dimensions this year and last next for you who owes what profile',
  'go.review': 'findings problems missing errors ready check nothing to fix',
  'go.differences': 'conflicts nothing to settle',
  'go.comments': 'notes remarks discussion',
  'go.assignments': 'people tasks owners responsible assign sections that nobody has',
  'go.preview': 'print pages document Word',
  'go.export': 'print Word docx JSON CSV HTML save as',
  'go.signOffs': 'approve concurrence send submit OMB Capacity Assessment Action Plan public edition',
  'go.history': 'changes versions who when',
  'go.backups': 'restore recover copies',
  'go.settings': 'name theme options preferences',
  'workbook.nextYear': 'carry forward copy year',
  'help.keys': 'help keyboard',
};
