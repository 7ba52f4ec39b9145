import type { Dimension } from '../edition.ts';

export const customerUnderstanding: Dimension = {
  id: 'customer_understanding',
  label: 'Customer Understanding',
  shortLabel: 'Customer Understanding',
  question: 'Do we know who our customers are, what brings them to us, and what it costs them?',
  summary:
    'Know the main occasions on which people need the service, study their journeys within and across agencies, join what the data show, and keep a current picture of every group and its needs.',
  citation: '§280.9',
  practices: [
    {
      id: 'understanding-1',
      number: 1,
      statement: 'The main occasions that bring customers in are known, with the demand for each.',
      help: "An occasion is the situation behind a contact, in the customer's terms: a need, a duty or a life event. Knowing it includes who is in that situation, how many they are and what is at stake for them. To tell, list the top occasions of a designated service with a yearly number beside each.",
      citation: '§280.4, §280.9',
      levels: {
        not_practiced:
          'Contacts are counted by form or office, not by why people come; the barrier is recorded.',
        emerging:
          'A dated list or first study, with an owner, names the occasions for one service with rough demand.',
        established:
          'Occasions and demand have been tracked for at least one designated service for two quarters and changed one decision, such as staffing or content.',
        exemplary:
          'Budgets or performance plans for all designated services rest on demand by occasion, updated within 12 months, and avoidable contacts have measurably fallen.',
      },
      likelyQuestion: 'What are the main reasons people come to this service, and how many come for each?',
    },
    {
      id: 'understanding-2',
      number: 2,
      statement: 'Qualitative research with customers is routine.',
      help: 'Interviews, observation and usability sessions take place on a schedule, with people who represent those served; the umbrella clearance gives a framework for them. Research done once for a single project is a start, not a routine. To tell, ask when the team last spoke with customers and what it learned.',
      citation: '§280.9, §280.11',
      levels: {
        not_practiced:
          'There are no interviews, observations or usability sessions with customers; the barrier, such as clearance or skills, is recorded.',
        emerging:
          'One dated study or pilot round of sessions, with an owner, has been done for at least one service.',
        established:
          'Sessions with customers of at least one designated service have been held in two quarters, and a finding changed one decision.',
        exemplary:
          'The budget funds regular research for all designated services; findings are less than 12 months old, and one change they caused shows a measured result.',
      },
      likelyQuestion: 'When did you last sit down with customers of this service, and what surprised you?',
    },
    {
      id: 'understanding-3',
      number: 3,
      statement: 'Data on customer interactions are joined with administrative records.',
      help: 'Calls, visits, web sessions and case records are brought together, with privacy protected, to show what happens to customers across contacts. To tell, ask how many customers call after they used the website, and how long their cases then take.',
      citation: '§280.9',
      levels: {
        not_practiced: 'Interaction data and case records are never joined; the barrier is recorded.',
        emerging: 'A dated pilot or one-time match, with an owner, joins two sources for one service.',
        established:
          'Joined data on at least one designated service have been used for two quarters, and what they showed changed one decision.',
        exemplary:
          'Data policy or the budget provides joined data on all designated services, refreshed within 12 months, and their use led to a measured result.',
      },
      likelyQuestion:
        'Can you follow a case from the first contact to the outcome, and where do customers get stuck?',
    },
    {
      id: 'understanding-4',
      number: 4,
      statement: 'Customer journeys are mapped across internal silos.',
      help: 'A journey map shows what customers do, think and feel from first need to outcome, including the steps that other offices own. It rests on research, not only on what staff believe. To tell, check whether the map has a date, sources and an owner, and whether each office on it agrees with it.',
      citation: '§280.9',
      levels: {
        not_practiced:
          "No journey map exists, or only one office's own process is charted; the barrier is recorded.",
        emerging:
          'A dated draft map with an owner follows customers of one service across at least two offices.',
        established:
          'The map of at least one designated service has been in use for two quarters, and its offices changed one handoff or rule.',
        exemplary:
          'Policy requires current maps for all designated services; they were updated within 12 months, and one repaired step shows a measured result.',
      },
      likelyQuestion: 'Where on the journey do customers wait or give up, and which office owns that step?',
    },
    {
      id: 'understanding-5',
      number: 5,
      statement: 'Cross-agency journeys are mapped where they matter.',
      help: "Some needs, such as recovering from a disaster, lead customers through several agencies or levels of government, and OMB picks some of these life experiences for joint work. Map them together with the partners involved. If your customers' journeys do not cross agencies, write in the rationale how you know.",
      citation: '§280.9, §280.13',
      levels: {
        not_practiced:
          'Nobody has looked at where journeys cross to other agencies; the barrier is recorded.',
        emerging:
          'A dated sketch or first workshop, with an owner, shows where one journey crosses to another agency.',
        established:
          'A map shared with a partner agency has guided at least one designated service for two quarters, and one decision changed because of it.',
        exemplary:
          'Policy or agreements cover every designated service with such journeys; maps were updated within 12 months, and a joint change shows a measured result.',
      },
      likelyQuestion:
        'Which other agencies must your customers deal with for the same need, and how do you work with them?',
    },
    {
      id: 'understanding-6',
      number: 6,
      statement: 'Customer segments and their needs are kept current, including groups that are left out.',
      help: 'Segments are groups with different needs, such as people with limited English, people with disabilities, rural residents or first-time applicants. Include people who are eligible but do not come; feedback from users alone never shows them. To tell, compare who is eligible with who is served, and look at the date on the segments.',
      citation: '§280.6, §280.9',
      levels: {
        not_practiced:
          'Customers are treated as one group, and nobody studies who is left out; the barrier is recorded.',
        emerging: 'A dated set of segments with an owner covers one service and says who may be missing.',
        established:
          'Segments have been used in at least one designated service for two quarters and changed one decision on outreach, content or channels.',
        exemplary:
          'Policy has all designated services use segments, updated within 12 months, and an underserved group now takes part in measurably greater numbers.',
      },
      likelyQuestion: 'Who is eligible but not reached, and what keeps them away?',
    },
    {
      id: 'understanding-7',
      number: 7,
      statement: 'The learning, compliance and psychological costs that customers bear are estimated.',
      help: 'Learning costs are the effort to find out what exists and who qualifies; compliance costs are time, documents, travel and fees; psychological costs are stress, stigma and loss of control. An estimate covers the whole journey and states its basis. To tell, ask for the estimate of one designated service and how it was made.',
      citation: '§280.14',
      levels: {
        not_practiced:
          'At most the hours needed for clearance are estimated; what stands in the way of more is recorded.',
        emerging:
          'A dated first estimate, with an owner and a stated basis, covers at least one cost for one service.',
        established:
          'Estimates of all three costs for at least one designated service have been in use for two quarters and changed one decision.',
        exemplary:
          'Policy calls for estimates for all designated services; they were updated within 12 months, and at least one cost has measurably fallen.',
      },
      likelyQuestion: 'What does it cost a customer in time, effort and worry to get through this service?',
    },
  ],
};
