import type { Dimension } from '../edition.ts';

export const governanceStrategy: Dimension = {
  id: 'governance_strategy',
  label: 'Governance and Strategy',
  shortLabel: 'Governance & Strategy',
  question: 'Who answers for customer experience, and does it shape decisions and money?',
  summary:
    'Name the leaders who answer for customer experience, give the work people and funds, bring the customer into strategic decisions, and tie the work to mission, strategy and investments.',
  citation: '§280.9',
  practices: [
    {
      id: 'governance-1',
      number: 1,
      statement: 'A named executive answers for customer experience.',
      help: 'One executive has customer experience among their duties, can bring the offices together and can settle their differences. A committed team or an advocate without that authority is not the same. To tell, find the name in a charter, delegation or position description, and ask what that person last decided.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'No executive is named to answer for customer experience; what stands in the way is recorded.',
        emerging:
          'A dated memo or draft charter gives a named executive the duty, at least in an acting role.',
        established:
          'The executive has steered at least one designated service for two quarters and changed the course of one decision.',
        exemplary:
          "Policy sets the duty for all designated services, reviewed within 12 months, and the executive's performance plan shows a measured result.",
      },
      likelyQuestion: 'Who decides when two offices disagree about what is best for the customer?',
    },
    {
      id: 'governance-2',
      number: 2,
      statement: 'Staff and money are assigned to customer experience.',
      help: 'People have this work in their duties, and research, surveys and design have a budget line or an agreed share of one. Borrowed hours and goodwill do not count as assigned. To tell, state the positions and dollars for this year and next, and where they are written down.',
      citation: '§280.9',
      levels: {
        not_practiced: 'Customer experience has no assigned staff or funds; the barrier is recorded.',
        emerging:
          'A dated staffing or spending plan, with an owner, covers a first position, a detail or a pilot.',
        established:
          'Assigned staff and funds have supported at least one designated service for two quarters, and one decision moved resources toward a customer need.',
        exemplary:
          'The budget carries staff and funds for all designated services; it was reviewed within 12 months, and the spending shows a measured result.',
      },
      likelyQuestion:
        'How many people and how much money does this work have this year, and what changes next year?',
    },
    {
      id: 'governance-3',
      number: 3,
      statement: 'Major decisions include a set step for customer evidence.',
      help: 'Decisions on strategy, budget, policy, acquisition and technology pass a gate, template or agenda item that asks what customers need and how we know. To tell, take the last three major decisions and look for customer evidence in the papers.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'Customer evidence enters decisions by chance or not at all; what keeps a set step from being added is recorded.',
        emerging:
          'A dated template, checklist or agenda item, with an owner, has been tried in one decision.',
        established:
          'The step has been part of decisions on at least one designated service for two quarters, and it changed one of them.',
        exemplary:
          'Policy requires the step for all designated services; it was reviewed within 12 months, and a decision it shaped shows a measured result.',
      },
      likelyQuestion: 'Can you name a decision that came out differently because of what customers told you?',
    },
    {
      id: 'governance-4',
      number: 4,
      statement: "Customer experience work traces to the agency's strategy and investments.",
      help: 'Each initiative names the strategic goal it serves and the money behind it, and each major investment names the customer outcome it should bring about. To tell, start from one strategic goal and look for the customer experience work under it, then go the other way from one initiative.',
      citation: '§280.9',
      levels: {
        not_practiced:
          'Customer experience work is not linked to strategic goals or investments; the barrier is recorded.',
        emerging:
          'A dated draft with an owner links at least one initiative to a strategic goal or an investment.',
        established:
          'The link has guided planning for at least one designated service for two quarters and changed one priority or investment decision.',
        exemplary:
          'The budget and performance plan state customer outcomes for all designated services, refreshed within 12 months, and one shows a measured result.',
      },
      likelyQuestion: 'Which strategic goal does this initiative serve, and which budget request carries it?',
    },
    {
      id: 'governance-5',
      number: 5,
      statement: 'Mission-support officers and field staff take part in the work and its decisions.',
      help: 'The senior accountable official brings program and field staff together with the officers for information, human capital, finance, performance improvement, evaluation and data. Taking part means giving evidence, work or decisions, not only receiving the final draft. To tell, list what each of them contributed to this assessment.',
      citation: '§280.13',
      levels: {
        not_practiced:
          'The program works alone, without mission-support officers or field staff; what keeps them away is recorded.',
        emerging:
          'A dated charter or meeting record, with an owner, brings in at least one officer and field staff.',
        established:
          'Officers and field staff have worked on at least one designated service for two quarters, and their input changed one decision.',
        exemplary:
          'Policy gives all six officers and the field a part in all designated services, reviewed within 12 months; one joint action shows a measured result.',
      },
      likelyQuestion:
        'What did the finance, human capital and data officers each contribute to this assessment?',
    },
    {
      id: 'governance-6',
      number: 6,
      statement: 'Commitments are reviewed, and the review has consequences.',
      help: 'Someone with the authority to act reviews the commitments of the Action Plan on a fixed schedule. A late commitment leads to something on record: help, resources, a new owner or a decision to stop. To tell, read the last review and see what happened to the commitments that were behind.',
      citation: '§280.8',
      levels: {
        not_practiced: 'Commitments are not reviewed once they are made; the barrier is recorded.',
        emerging:
          'A dated review schedule or first review record, with an owner, covers at least one commitment.',
        established:
          'Commitments for at least one designated service have been reviewed for two quarters, and one that fell behind led to a decision.',
        exemplary:
          'Policy or performance plans require reviews for all designated services; the process was refreshed within 12 months, and on-time delivery has measurably improved.',
      },
      likelyQuestion: "Which of last year's commitments slipped, and what happened as a result?",
    },
    {
      id: 'governance-7',
      number: 7,
      statement:
        'Plans for digital service, information collection and customer experience agree with each other.',
      help: 'The report under the 21st Century Integrated Digital Experience Act (IDEA), the clearances under the Paperwork Reduction Act (PRA) and the Action Plan name the same services, changes and dates. HISP services come first when websites, forms and services are modernized. To tell, pick one commitment and look for it in the other two.',
      citation: '§280.11, §280.17',
      levels: {
        not_practiced:
          'The plans are written separately and have never been compared; the barrier is recorded.',
        emerging:
          'A dated comparison with an owner shows where the plans agree and differ for at least one service.',
        established:
          'For at least one designated service, the plans have been kept in step for two quarters, and one date, form or clearance changed.',
        exemplary:
          'Policy requires matching plans for all designated services; they were reconciled within 12 months, with a measured result such as quicker clearance.',
      },
      likelyQuestion:
        'Where does this commitment appear in the IDEA report, and which clearance does it depend on?',
    },
  ],
};
