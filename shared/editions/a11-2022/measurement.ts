import type { Dimension } from '../edition.ts';

export const measurement: Dimension = {
  id: 'measurement',
  label: 'Measurement',
  shortLabel: 'Measurement',
  question: 'Do we know how well our services work for the people who use them, and do we act on it?',
  summary:
    'Set outcome and operational measures, ask customers at the moments that matter, put the results in front of the people who can act, and report them inside the agency and to the public.',
  citation: '§280.9',
  practices: [
    {
      id: 'measurement-1',
      number: 1,
      statement: 'Every designated service has defined customer experience outcomes.',
      help: 'An outcome says what is true for the customer when the service works, such as finishing an application in one visit. It has a measure, a baseline and a target. To tell, pick a designated service and ask its manager by which outcome it is judged.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'No designated service has a written customer outcome; what stands in the way is recorded.',
        emerging: 'A dated draft with an owner defines outcomes for at least one designated service.',
        established:
          'At least one designated service has been judged against its outcomes for two quarters, and one decision changed as a result.',
        exemplary:
          'The performance plan sets outcomes for all designated services; they were reviewed within 12 months, and one shows a measured gain.',
      },
      likelyQuestion:
        'Which outcome does each designated service aim for, and how far is it from its target?',
    },
    {
      id: 'measurement-2',
      number: 2,
      statement: 'Operational measures such as wait times stand beside customer feedback.',
      help: 'Wait times, abandoned calls, error rates and web analytics help explain why scores move; scores show which of those figures matter to customers. To tell, open the last performance review and see whether both appear for the same service and period.',
      citation: '§280.9, §280.10',
      levels: {
        not_practiced:
          'Operational data and customer feedback are reported apart or not at all; what keeps them apart is recorded.',
        emerging:
          'One dated report or pilot dashboard, with an owner, shows an operational measure next to feedback for one service.',
        established:
          'For at least one designated service, both have been reviewed together for two quarters, and one operating decision changed, such as hours or staffing.',
        exemplary:
          'The performance plan carries both kinds of measure for all designated services, reviewed within 12 months, and one shows a measured gain.',
      },
      likelyQuestion: 'When the trust score last moved, which operational measure moved with it?',
    },
    {
      id: 'measurement-3',
      number: 3,
      statement: 'Customers are asked about trust, satisfaction and the drivers that apply within 48 hours.',
      help: 'The survey carries one of the two trust statements, one of the two satisfaction statements, and a way to say what drove the score: effectiveness, ease, efficiency, equity and transparency, and employees where there is contact with them. To tell, open the live survey and go through the survey checklist.',
      citation: '§280.10',
      levels: {
        not_practiced:
          'No survey asks about trust, satisfaction and drivers within 48 hours; the barrier, such as clearance or staffing, is recorded.',
        emerging: 'A dated survey with an owner is drafted or in pilot for at least one service.',
        established:
          'At least one designated service has surveyed within 48 hours for two quarters, and a result changed one decision.',
        exemplary:
          'Policy requires such surveys for all designated services; questions and timing were checked within 12 months, and a driver score has measurably improved.',
      },
      likelyQuestion: 'Which drivers explain the trust score, and how soon after the interaction do you ask?',
    },
    {
      id: 'measurement-4',
      number: 4,
      statement:
        "Questions are tied to moments that matter on the customer's journey, not to general satisfaction with calls.",
      help: 'A moment that matters is a step that makes or breaks the experience, such as learning that a claim was denied. For a designated service, general call-center satisfaction without its place on a journey is not enough. To tell, name the service and the step behind every survey, and why that step was chosen.',
      citation: '§280.14',
      levels: {
        not_practiced:
          'Feedback is general, such as call-center satisfaction, or missing; what keeps it from being tied to a journey is recorded.',
        emerging:
          'A dated list with an owner names the moments that matter on one journey, or a pilot asks at one of them.',
        established:
          'At least one designated service has asked at named moments for two quarters, and one step of the journey was changed as a result.',
        exemplary:
          'Policy ties feedback on all designated services to moments on the journey, reviewed within 12 months, and scores at one have measurably risen.',
      },
      likelyQuestion:
        'Why did you choose these moments on the journey, and what do customers say at each one?',
    },
    {
      id: 'measurement-5',
      number: 5,
      statement: 'Managers receive results for their own unit, often enough to act on them.',
      help: 'Results are coded by office, team or location, so that managers see their own and not only an average. How often depends on volume: daily, weekly or monthly, as long as a problem can be put right while it is fresh. To tell, ask a field manager for the latest results and what came of them.',
      citation: '§280.10',
      levels: {
        not_practiced:
          'Managers see only totals for the whole organization, or nothing; what prevents results by unit is recorded.',
        emerging:
          'One dated report or pilot dashboard, with an owner, gives at least one unit its own results.',
        established:
          'Units of at least one designated service have received their own results for two quarters, and one manager made a documented change.',
        exemplary:
          'Policy gives every unit of all designated services its results; the reports were reviewed within 12 months, and one unit has measurably improved.',
      },
      likelyQuestion: 'How soon would an office manager notice a drop in scores, and who last acted on one?',
    },
    {
      id: 'measurement-6',
      number: 6,
      statement: 'One plan governs all collection of customer feedback and limits survey fatigue.',
      help: 'The plan lists every collection, says whether it covers a transaction, a journey or the whole relationship, and says when each one runs. It uses sampling where volumes are high, so that nobody is asked too often. To tell, work out how many surveys one customer could receive in a year.',
      citation: '§280.10',
      levels: {
        not_practiced:
          'Offices collect feedback on their own and nobody has the full list; the barrier to a common plan is recorded.',
        emerging:
          'A dated inventory or draft plan, with an owner, lists the collections of at least one service.',
        established:
          'At least one designated service has followed the plan for two quarters, and one survey was dropped, merged, shortened or sampled because of it.',
        exemplary:
          'Policy puts all designated services under the plan, updated within 12 months, and fatigue has measurably fallen, as response rates show.',
      },
      likelyQuestion:
        'How many surveys can one customer receive in a year, and which survey did you last retire?',
    },
    {
      id: 'measurement-7',
      number: 7,
      statement:
        'Results are reported inside the agency, to OMB every quarter, and in the Annual Performance Plan.',
      help: 'The same figures reach leaders and managers, go to OMB by each quarterly due date, and feed the indicators of the performance plan. To tell, compare the figures for one service and one quarter in all three places.',
      citation: '§280.9, §280.12, §280.16',
      levels: {
        not_practiced: 'Results are not reported on any regular schedule; the barrier is recorded.',
        emerging: 'One dated report with an owner has gone to leadership or to OMB for at least one service.',
        established:
          'Results for at least one designated service have gone to leadership and OMB for two quarters, and leadership changed one decision.',
        exemplary:
          'The performance plan carries indicators for all designated services, refreshed within 12 months; reports arrive on time, and one indicator has measurably improved.',
      },
      likelyQuestion:
        'Do the figures in your performance plan, your internal reports and your quarterly submissions agree?',
    },
  ],
};
