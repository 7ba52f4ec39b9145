import type { CommandId } from '../ipc/commands.ts';

/**
 * What people call a screen that is labeled otherwise, by its section or command. One looks for what one wants to do:
 * "upload", "trust", "print".
 */
export const wordsOfSections: Readonly<Record<string, string>> = {
  services: 'inventory designated channels telemetry moments',
  'data-collection': 'surveys questions workshop checklist statements control number PRA clearance sampling',
  quarters:
    'quarterly feedback data reports counts entry grid paste respondents volumes indicators due dates',
  plan: 'chain overview timeline',
  evidence: 'files documents attachments sources',
  provider: 'agency year logo header footer marking due dates',
  team: 'people official contacts',
};

export const wordsOfCommands: Readonly<Partial<Record<CommandId, string>>> = {
  'feedback.import': 'upload load CSV survey responses quarterly',
  'go.results':
    'trust satisfaction scores means averages trends charts drivers distribution response rate survey thumbs',
  'go.overview': 'home dashboard start progress countdown due dates',
  'go.review': 'findings problems missing errors ready check',
  'go.comments': 'notes remarks discussion',
  'go.assignments': 'people tasks owners responsible assign',
  'go.preview': 'print pages document Word',
  'go.export': 'print Word docx JSON CSV HTML save as',
  'go.signOffs': 'approve concurrence send submit OMB',
  'go.history': 'changes versions who when',
  'go.backups': 'restore recover copies',
  'go.settings': 'name theme options preferences',
  'workbook.nextYear': 'carry forward copy year',
  'help.keys': 'help keyboard',
};
