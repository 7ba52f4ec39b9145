import type { Edition } from '../edition.ts';

/** §280.7: the leading practices for customer telemetry, one item for each, in the circular's order. */
export const telemetryChecklist: Edition['telemetryChecklist'] = [
  {
    id: 'strategic_questions',
    label: 'Starts from strategic questions, with planned actions',
    help: 'Decide first what you want to learn and what you will do with each answer; then choose what to record.',
  },
  {
    id: 'key_actions',
    label: 'Records key customer actions',
    help: 'Clicks on buttons, page views and transactions that matter to completing the service.',
  },
  {
    id: 'timestamps',
    label: 'Carries timestamps',
    help: 'Times make it possible to follow one path through the service and to see shifts over months.',
  },
  {
    id: 'continuous',
    label: 'Runs continuously',
    help: 'Data are collected all the time, not in occasional samples, so that trends show.',
  },
  {
    id: 'machine_readable',
    label: 'Is structured and machine-readable',
    help: 'Data can be counted, summed and averaged without retyping.',
  },
  {
    id: 'dashboards_alerts',
    label: 'Feeds dashboards and alerts',
    help: 'The team sees a significant change at once and is alerted when a critical measure gets worse.',
  },
  {
    id: 'launch',
    label: 'Is in place when a new flow launches',
    help: 'New flows have telemetry from the first day; dashboards follow when flows are changed, replaced or retired.',
  },
];
