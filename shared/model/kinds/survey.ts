import { choice, date, decimal, markdown, reference, text, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const survey = defineKind('survey', {
  label: 'Survey',
  plural: 'Surveys',
  help: 'One instrument by which customers are asked, with the moment and the channel where it reaches them.',
  citation: '§280.10, §280.11',
  prints: ['assessment'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title'),
    service: reference('Service', 'service', { citation: '§280.10' }),
    moment: reference('Moment', 'moment', {
      help: 'The point on the journey it asks about.',
      citation: '§280.14',
    }),
    point: choice(
      'Point in time',
      [
        { id: 'post_interaction', label: 'After an interaction' },
        { id: 'post_service_journey', label: 'After a service journey' },
        { id: 'relational', label: 'Relationship' },
      ],
      { citation: '§280.10' },
    ),
    channel: choice('Channel', 'channels'),
    type: choice(
      'Scale',
      [
        { id: 'likert_scale', label: 'Likert scale' },
        { id: 'thumbs_up_down', label: 'Thumbs up or down' },
      ],
      {
        help: 'Five points are preferred; thumbs or stars are discussed with OMB first.',
        citation: '§280.10',
      },
    ),
    trust_wording: text('Trust statement', {
      help: 'One of the two statements of the circular, with minor edits only.',
      citation: '§280.10',
    }),
    satisfaction_wording: text('Satisfaction statement', {
      help: 'One of the two statements of the circular, with minor edits only.',
      citation: '§280.10',
    }),
    control_number: text('OMB control number', {
      help: 'Write “pending” while clearance is under way.',
      citation: '§280.11',
    }),
    clearance_expires: date('Clearance expires', { citation: '§280.11' }),
    minutes: decimal('Minutes to complete', { min: 0, max: 1000, unit: 'minutes', citation: '§280.10' }),
    minutes_basis: markdown('Basis of the minutes', {
      help: 'How the minutes are known: timed with customers, taken from telemetry, or counted by question.',
      citation: '§280.10',
    }),
    hours_after: decimal('Hours after the interaction', {
      min: 0,
      max: 10_000,
      unit: 'hours',
      citation: '§280.10',
    }),
    sampling: markdown('Sampling', {
      help: 'Who is asked, and how the burden is kept low.',
      citation: '§280.10',
    }),
    discussed_with_omb: yesNo('Other wording or scale discussed with OMB', { citation: '§280.10' }),
  },
});
