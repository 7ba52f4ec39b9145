import type { KindName, Records } from '../model/model.ts';

/** Field -> why it starts empty. */
type Resets<K extends KindName> = { readonly [F in Exclude<keyof Records[K], 'id' | 'order'>]?: string };

/** What becomes of the records of one kind when the next year starts. */
export type Decision<K extends KindName = KindName> =
  | {
      /** `all` live records, or only those that a carried record points to. */
      readonly carry: 'all' | 'pointed-to';
      readonly because: string;
      /** Every other field is carried. */
      readonly reset?: Resets<K>;
    }
  | { readonly carry: 'none'; readonly because: string };

/**
 * Which kinds and fields go from one year's workbook to the next (design.md §3): texts and facts do, since
 * they are read again before they are sent; whatever says that somebody looked, judged, agreed or promised
 * does not, since that was about last year. Last year's parts, kept beside, show what was reset.
 */
export const decisions: { readonly [K in KindName]: Decision<K> } = {
  workbook: {
    carry: 'all',
    because: 'The documents keep their looks.',
    reset: {
      fiscal_year: 'The new year takes its place.',
      document_version: 'The new documents are first drafts.',
      due_date_overrides: 'The dates were agreed for one cycle.',
    },
  },
  provider: {
    carry: 'all',
    because: 'It is the same provider.',
    reset: {
      newly_designated: 'A provider is newly designated in one year only (§280.16).',
      feedback_target_date: 'It belongs to the first year after designation (§280.16).',
    },
  },
  person: {
    carry: 'all',
    because: 'The team goes on; who left is deleted in a moment.',
    reset: { took_part_how: 'It says what somebody gave to last year’s assessment (§280.13).' },
  },
  service: {
    carry: 'all',
    because: 'A service and its place among the designated ones last for years.',
    reset: {
      agreed_with_omb_on: 'OMB agrees to the designations of each cycle (§280.14).',
      proposed_change: 'It was proposed for the year that now begins; the new plan proposes its own.',
    },
  },
  moment: { carry: 'all', because: 'Journeys change slowly.' },
  practice_rating: {
    carry: 'all',
    because: 'The rationale is where this year’s begins; last year’s level stands beside the empty one.',
    reset: {
      level: 'A level copied is a level nobody gave this year (§280.17).',
      confirmed: 'The owner confirmed last year’s rating.',
      no_action_reason: 'It excused last year’s plan; a low practice needs a reason in each.',
    },
  },
  dimension_summary: {
    carry: 'all',
    because: 'Strengths and gaps are where this year’s begin.',
    reset: {
      override_level: 'The official set it over last year’s ratings.',
      override_reason: 'It goes with the level.',
    },
  },
  capacity_component: {
    carry: 'all',
    because: 'The description is where this year’s begins.',
    reset: { level: 'A level copied is a level nobody gave this year.' },
  },
  narrative: { carry: 'all', because: 'Answers are revised, not written anew.' },
  initiative: { carry: 'all', because: 'Work goes on across years; its status is a fact, not a review.' },
  survey: {
    carry: 'all',
    because: 'A survey runs for years; what was discussed with OMB holds as long as its wording does.',
  },
  survey_question: { carry: 'all', because: 'They are part of their survey.' },
  feedback_report: {
    carry: 'all',
    because: 'Trends and the last four quarters reach into last year; what became of a report is a fact.',
    reset: { source_file: 'The file stays in the workbook it was imported into; its tallies are carried.' },
  },
  measure_count: { carry: 'all', because: 'They are part of their report.' },
  service_indicator: { carry: 'all', because: 'Trends reach into last year.' },
  evidence: { carry: 'all', because: 'It carries texts that are carried, and its date shows its age.' },
  evidence_link: { carry: 'all', because: 'Where both ends are carried, so is the link.' },
  attachment: { carry: 'pointed-to', because: 'Files that nothing here uses stay in last year’s workbook.' },
  persona: { carry: 'all', because: 'Customers are the same people.' },
  pain_point: {
    carry: 'all',
    because: 'They hurt until somebody finds that they do not.',
    reset: {
      no_commitment_reason: 'It excused last year’s plan; a severe pain point needs a reason in each.',
    },
  },
  focus_area: { carry: 'none', because: 'Each plan chooses its two.' },
  commitment: {
    carry: 'none',
    because: 'A promise is made anew or not at all; each of last year’s becomes a delivery to report on.',
  },
  milestone: { carry: 'none', because: 'They are part of last year’s commitments.' },
  delivery: { carry: 'none', because: 'They report on the commitments of the year before last.' },
  priority: { carry: 'none', because: 'They are for another budget year.' },
  barrier: { carry: 'all', because: 'They stand until somebody finds them gone.' },
  catalyst: { carry: 'all', because: 'They help until somebody finds them gone.' },
  indicator: {
    carry: 'all',
    because: 'A performance plan keeps its indicators.',
    reset: { target: 'A target is set for one year (§280.12).' },
  },
  assignment: {
    carry: 'all',
    because: 'Who owes which section seldom changes.',
    reset: {
      due: 'The date has passed.',
      note: 'It was about last year’s work.',
      state: 'The work begins again.',
    },
  },
  comment: { carry: 'none', because: 'They were about last year’s text, and stay beside it.' },
  concurrence: { carry: 'none', because: 'They sign last year’s digests.' },
  briefing_slide: { carry: 'all', because: 'The deck’s order and texts are where this year’s begin.' },
  briefing_session: { carry: 'none', because: 'It was last year’s meeting.' },
  briefing_entry: { carry: 'none', because: 'It was said in last year’s meeting.' },
  submission_record: { carry: 'none', because: 'It was sent last year.' },
};

/** @returns whether a field of a carried kind starts empty */
export function isReset(kind: KindName, field: string): boolean {
  const decision: Decision = decisions[kind];
  return decision.carry !== 'none' && Object.hasOwn(decision.reset ?? {}, field);
}
