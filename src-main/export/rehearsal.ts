import { setImmediate } from 'node:timers/promises';
import { buildDocument } from '../../shared/documents/build.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../shared/editions/index.ts';
import { canonicalJson } from '../../shared/json/canonical.ts';
import { sampleId } from '../../shared/sample/entry.ts';
import { buildPart } from '../../shared/submission/build-part.ts';
import { emptyRecordLists, type WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { checkWord } from './word/accessibility/check-word.ts';
import { renderWord } from './word/render.ts';

const id = (name: string) => sampleId(`rehearsal/${name}`);
const quarters = [1, 2] as const;

/** A little of everything: rated practices, a service that is surveyed, two quarters of answers. */
const snapshot: WorkbookSnapshot = {
  workbookId: id('workbook'),
  edition: a11Edition2022,
  editionDigest: '',
  editionLoaded: false,
  newestEditAt: 0,
  editCount: 0,
  conflicts: [],
  records: {
    ...emptyRecordLists(),
    practice_rating: practicesOf(a11Edition2022)
      .slice(0, 6)
      .map(({ practice }, place) => ({
        id: id(`rating/${place}`),
        practice: practice.id,
        level: 'established',
        rationale: 'Done in **two** offices:\n\n- by phone\n- by mail',
      })),
    service: [{ id: id('service'), name: 'Service', designated: true, channels: ['phone'] }],
    moment: [{ id: id('moment'), service: id('service'), description: 'A call', stage: 'process' }],
    survey: [{ id: id('survey'), service: id('service'), title: 'After the call', channel: 'phone' }],
    survey_question: [
      { id: id('question'), survey: id('survey'), number: 1, measure: 'satisfaction', text: 'How was it?' },
    ],
    feedback_report: quarters.map((quarter) => ({
      id: id(`report/${quarter}`),
      service: id('service'),
      fiscal_year: 2023,
      quarter,
      channel: 'phone',
      offered: 2000,
      respondents: 500,
    })),
    measure_count: quarters.map((quarter) => ({
      id: id(`count/${quarter}`),
      report: id(`report/${quarter}`),
      question_number: 1,
      measure: 'satisfaction',
      question_text: 'How was it?',
      counts: [20, 30, 50, 200, 200],
    })),
  },
};

/**
 * Makes a small document and throws it away, while people choose where to put theirs: code that runs for the first
 * time takes twice as long. It stops between its steps once there is real work to do.
 */
export async function rehearseExport(signal: AbortSignal): Promise<void> {
  for (let time = 0; time < times && !signal.aborted; time += 1) await rehearseOnce(signal);
}

/** V8 compiles well what has run before. */
const times = 2;

async function rehearseOnce(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) return;
  const json = canonicalJson(buildPart(snapshot, 'assessment'));
  const tree = buildDocument(snapshot, 'assessment');
  await setImmediate();
  if (signal.aborted) return;
  const word = await renderWord(tree, { json });
  await setImmediate();
  if (signal.aborted) return;
  checkWord(word, 'rehearsal.docx');
}
