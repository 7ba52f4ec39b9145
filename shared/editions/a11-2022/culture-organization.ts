import type { Dimension } from '../edition.ts';

export const cultureOrganization: Dimension = {
  id: 'culture_organization',
  label: 'Culture and Organization',
  shortLabel: 'Culture & Organization',
  question:
    'Do people at every level have the skills, the authority and the reasons to serve customers well?',
  summary:
    'Hire and develop the skills that the work needs, and give every employee the training, authority, expectations and recognition to put the customer first.',
  citation: '§280.9',
  practices: [
    {
      id: 'culture-1',
      number: 1,
      statement: 'The skills that customer experience needs are defined and staffed.',
      help: 'The organization has written down the skills it needs, such as research, service design, plain writing and data analysis, and has people or contracts that supply them. To tell, compare the list with position descriptions, contracts and vacancies.',
      citation: '§280.9',
      levels: {
        not_practiced: 'The skills are not defined and nobody is engaged for them; the barrier is recorded.',
        emerging:
          'A dated skills list, position description or detail, with an owner, covers at least one role.',
        established:
          'People with the defined skills have worked on at least one designated service for two quarters, and their work changed one decision.',
        exemplary:
          'The budget or workforce policy staffs the skills for all designated services, updated within 12 months, and the gap has measurably narrowed.',
      },
      likelyQuestion: 'Which skills are you missing, and how will you hire, train or borrow them?',
    },
    {
      id: 'culture-2',
      number: 2,
      statement: 'Staff at all levels are trained in customer experience.',
      help: 'Training reaches executives, managers and the people who meet customers, and fits what each of them does. It draws on evidence from your own customers and goes beyond courtesy. To tell, look at completion by level and ask people what they now do differently.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'There is no customer experience training, or only general courtesy; the barrier is recorded.',
        emerging: 'A dated course or pilot session, with an owner, has reached at least one group of staff.',
        established:
          'Staff of at least one designated service have been trained over two quarters, and one working practice changed because of it.',
        exemplary:
          'Policy sets training for every level in all designated services; content was refreshed within 12 months, and its effect has been measured.',
      },
      likelyQuestion: 'Who has been trained, at which levels, and what do they do differently now?',
    },
    {
      id: 'culture-3',
      number: 3,
      statement: 'Performance expectations include customer experience.',
      help: 'The performance plans of executives, managers and staff say what good service means in their job. They ask for things that the person can influence, not for a survey score alone. To tell, read the plans of three people at different levels of a designated service.',
      citation: '§280.9',
      levels: {
        not_practiced: 'No performance plan mentions customer experience; the barrier is recorded.',
        emerging:
          'A dated draft or pilot expectation, with an owner, covers at least one group of employees.',
        established:
          'The expectation has applied in at least one designated service for two quarters and shaped one decision on coaching, assignments or ratings.',
        exemplary:
          'Performance plans at every level of all designated services carry the expectation, reviewed within 12 months, and a measured result is tied to it.',
      },
      likelyQuestion: 'Whose performance plan mentions customer experience, and what does it ask of them?',
    },
    {
      id: 'culture-4',
      number: 4,
      statement: 'Good service to customers is rewarded.',
      help: 'Awards, recognition and advancement go to people and teams who make things better for customers, by criteria that everyone can know. To tell, read the awards of the past year and count how many name a result for customers.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'Awards and recognition take no account of service to customers; the barrier is recorded.',
        emerging: 'A dated award criterion or first recognition, with an owner, honors service to customers.',
        established:
          'Staff of at least one designated service have been recognized over two quarters, and customer evidence decided at least one award.',
        exemplary:
          'Award policy or budget covers all designated services; criteria were reviewed within 12 months, and the recognized work shows a measured result.',
      },
      likelyQuestion: 'Who was recognized for good service last year, and on what evidence?',
    },
    {
      id: 'culture-5',
      number: 5,
      statement: "The front line may resolve a customer's problem or escalate it.",
      help: 'People who meet customers know what they may decide themselves, such as correcting a record, and whom to call when they may not. Escalated problems get an answer, and repeated ones lead to a fix. To tell, ask three front-line employees what they did with the last case that the rules did not foresee.',
      citation: '§280.4, §280.9',
      levels: {
        not_practiced:
          'Front-line staff can neither resolve problems nor escalate them by a known route; the barrier is recorded.',
        emerging:
          'A dated guide or pilot, with an owner, gives one front-line team authority or an escalation route.',
        established:
          'Front-line staff of at least one designated service have used this authority for two quarters, and a problem they raised changed one rule or process.',
        exemplary:
          'Policy sets authority and escalation for all designated services; limits were reviewed within 12 months, and repeat contacts have measurably fallen.',
      },
      likelyQuestion: 'What may an employee at the counter or on the phone decide without asking?',
    },
    {
      id: 'culture-6',
      number: 6,
      statement: 'The pain points of the employees who deliver the service are studied.',
      help: 'Systems, rules and workloads that get in the way of employees usually get in the way of customers too. Studying them takes interviews, observation or a service blueprint; the annual employee survey alone is too general. To tell, name the three worst in a designated service and how you learned of them.',
      citation: '§280.4',
      levels: {
        not_practiced:
          'What makes the work hard for employees has not been studied; the barrier is recorded.',
        emerging:
          'A dated study with an owner, such as interviews or a draft blueprint, covers staff of one service.',
        established:
          'Employee pain points in at least one designated service have been tracked for two quarters, and one tool, rule or workload changed.',
        exemplary:
          'Policy calls for such studies in all designated services; findings are less than 12 months old, and one fix shows a measured result.',
      },
      likelyQuestion:
        'What makes the work hardest for the staff who deliver this service, and what have you fixed?',
    },
    {
      id: 'culture-7',
      number: 7,
      statement: 'Customer experience practice reaches from headquarters to the service center.',
      help: 'The core functions are present wherever the organization has a level: department, bureau, program office and service center. A strong headquarters team is not enough if local offices never see their results. To tell, ask each level what customers find hardest and compare the answers.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'Customer experience work is found at one level at most; what keeps it from spreading is recorded.',
        emerging:
          'A dated plan or pilot, with an owner, brings at least one core function to one service center.',
        established:
          'Headquarters and service centers have worked from the same evidence on at least one designated service for two quarters, and one decision changed.',
        exemplary:
          'Policy assigns the functions at every level for all designated services; reach was checked within 12 months, and local results have measurably improved.',
      },
      likelyQuestion: 'If we visited a service center tomorrow, what would we see of this work?',
    },
  ],
};
