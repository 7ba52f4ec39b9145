import type { Edition } from '../edition.ts';

/**
 * §280.10. The trust, satisfaction and driver statements are quoted from the circular; the closing
 * period of a driver statement is ours where the circular's table leaves it out.
 */
export const survey: Edition['survey'] = {
  citation: '§280.10',
  maxQuestions: 15,
  maxMinutes: 5,
  maxHoursAfter: 48,
  maxFreeText: 2,
  scalePoints: 5,
  trustStatements: [
    'This interaction increased my trust in [Program/Service name].',
    "I trust [Agency/Program/Service name] to fulfill our country's commitment to [relevant population].",
  ],
  satisfactionStatements: [
    'Please rate your experience [5-star option].',
    'I am satisfied with the service I received from [program/service name].',
  ],
  drivers: [
    {
      id: 'effectiveness',
      label: 'Effectiveness',
      statements: [
        'My need was addressed.',
        'My issue was resolved.',
        'I found what I needed.',
        'My question was answered.',
      ],
      alwaysApplies: true,
    },
    {
      id: 'ease',
      label: 'Ease',
      statements: ['It was easy to complete what I needed to do.', 'It was easy to find what I needed.'],
      alwaysApplies: true,
    },
    {
      id: 'efficiency',
      label: 'Efficiency',
      statements: [
        'It took a reasonable amount of time to do what I needed to do.',
        'I found what I needed on the site quickly.',
      ],
      alwaysApplies: true,
    },
    {
      id: 'transparency',
      label: 'Equity and transparency',
      statements: [
        'I was treated fairly.',
        'I understand what was being asked of me throughout the process.',
      ],
      alwaysApplies: true,
    },
    {
      id: 'employee',
      label: 'Employee helpfulness',
      statements: [
        'Employees I interacted with were helpful.',
        'The Call Center Representative was committed to solving my problem.',
      ],
      alwaysApplies: false,
    },
  ],
  checklist: [
    {
      id: 'service_selection',
      label: 'The service was chosen by customer volume, annual program cost or its importance to customers',
      citation: '§280.10',
    },
    {
      id: 'timing',
      label: 'Customers are asked right after the interaction, or within 48 hours',
      citation: '§280.10',
    },
    {
      id: 'trust_question',
      label: 'A required trust question uses one of the two trust statements, with minor edits at most',
      citation: '§280.10',
    },
    {
      id: 'satisfaction_question',
      label:
        'A required satisfaction question uses one of the two satisfaction statements, with minor edits at most',
      citation: '§280.10',
    },
    {
      id: 'likert_scale',
      label: 'Trust and satisfaction are rated on a Likert scale, preferably of five points',
      citation: '§280.10',
    },
    {
      id: 'wording_discussed',
      label:
        'Any other wording, thumbs or stars were first discussed with OMB (the five-star satisfaction question needs no discussion)',
      citation: '§280.10',
    },
    {
      id: 'drivers_covered',
      label:
        'Customers can say which drivers shaped their rating, by tapping, multiple choice or single questions: effectiveness, ease, efficiency, equity and transparency, and employees where they met any',
      citation: '§280.10',
    },
    {
      id: 'free_text',
      label:
        'At most two questions invite free text, and none requires it (voice-response surveys are exempt)',
      citation: '§280.10',
    },
    { id: 'question_count', label: 'The survey has at most 15 questions', citation: '§280.10' },
    { id: 'length', label: 'The survey takes at most five minutes', citation: '§280.10' },
    {
      id: 'questions_mapped',
      label: 'Every question is mapped to a measure',
      citation: '§280.10',
    },
    {
      id: 'designated_coverage',
      label: 'For a designated service, trust, satisfaction and every driver that applies are covered',
      citation: '§280.10',
    },
  ],
};
