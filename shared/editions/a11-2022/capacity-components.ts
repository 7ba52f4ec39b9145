import type { CapacityComponent, Edition } from '../edition.ts';

/** §280.17: what a Capacity Assessment shall contain, in the order of the circular. */
export const components: Edition['components'] = [
  {
    id: 'organization_accountability',
    label: 'Organization and accountability',
    help: 'How the people and funds for customer experience are organized, who leads, and what holds the program to account for better service.',
    citation: '§280.17',
  },
  {
    id: 'program_maturity',
    label: 'Program maturity',
    help: 'What the annual assessment found for the five core functions, and which initiatives, underway or planned, will raise maturity.',
    citation: '§280.17',
  },
  {
    id: 'data_collection',
    label: 'Data collection and metrics',
    help: 'Which data support the assessment, how feedback is obtained, human-centered design included, and how results are reported inside the agency and to the public.',
    citation: '§280.17',
  },
  {
    id: 'service_delivery',
    label: 'Service delivery improvement',
    help: 'Which initiatives, underway or planned, improve service delivery, whether they use human-centered design, and how they fit with work under the 21st Century Integrated Digital Experience Act (IDEA).',
    citation: '§280.17',
  },
];

/**
 * The capacity to deliver. §280.17 does not ask for it; the FY2023 assessment did, according to the
 * Performance.gov progress update of August 2023 (Performance.gov, August 2023).
 */
export const capacityComponents: CapacityComponent[] = [
  {
    id: 'talent',
    label: 'Talent',
    help: 'People who can research, design, measure and run services: on staff, on contract or about to join. Say which missing skills limit what you can deliver this year.',
    citation: 'Performance.gov, August 2023',
    levels: {
      not_practiced:
        'Nobody is assigned to this work, and no hiring, training or contract is planned; the barrier is recorded.',
      emerging: 'A first hire, detail, contract or training pilot is dated and has an owner.',
      established:
        'Skilled people have worked on at least one designated service for two quarters, and their work changed one decision.',
      exemplary:
        'The budget funds the skills for all designated services; the staffing plan was updated within 12 months, and delivery has measurably improved.',
    },
  },
  {
    id: 'service_management',
    label: 'Service management',
    help: 'Running each service from end to end: one owner across offices and channels, a ranked list of improvements, and a regular look at how the service performs. Say where nobody can decide for the whole service.',
    citation: 'Performance.gov, August 2023',
    levels: {
      not_practiced: 'No designated service is managed from end to end; the barrier is recorded.',
      emerging: 'A dated charter or pilot names an owner for one service from end to end.',
      established:
        'At least one designated service has had an owner, a list of improvements and regular reviews for two quarters, and a review changed one decision.',
      exemplary:
        'Policy gives all designated services an owner and regular reviews; it was refreshed within 12 months, and one service has measurably improved.',
    },
  },
  {
    id: 'digital',
    label: 'Digital capabilities',
    help: 'The tools behind the service and the ability to change them: websites and forms that work on a phone and with assistive technology, sign-in, data and telemetry. Say which system holds the service back most.',
    citation: 'Performance.gov, August 2023',
    levels: {
      not_practiced:
        'Digital tools hold the designated services back, and no change is planned; the barrier is recorded.',
      emerging: 'A dated plan or pilot, with an owner, modernizes at least one form, page or tool.',
      established:
        'A modernized tool has supported at least one designated service for two quarters, and data from it changed one decision.',
      exemplary:
        'The budget carries digital plans for all designated services, reviewed within 12 months, and completion or speed has measurably improved.',
    },
  },
  {
    id: 'leadership',
    label: 'Leadership buy-in',
    help: 'Whether leaders back the work: they ask for customer evidence, make time for it, clear obstacles and protect its resources. Say what leaders did this year that others could see.',
    citation: 'Performance.gov, August 2023',
    levels: {
      not_practiced: 'Leaders have not taken up customer experience; the barrier is recorded.',
      emerging: 'A dated statement or decision by a named leader supports a first effort.',
      established:
        'Leaders have reviewed customer evidence on at least one designated service for two quarters, and it changed one decision.',
      exemplary:
        "Leaders' performance plans carry customer outcomes for all designated services, renewed within 12 months, and one outcome has measurably improved.",
    },
  },
];
