import type { RecordIn } from '../../model/model.ts';
import type { Chain } from '../../plan/chains.ts';
import { painPointsOf } from '../../plan/commitment-gaps.ts';
import {
  column,
  type Fact,
  fact,
  facts,
  heading,
  inlines,
  lead,
  note,
  onLines,
  table,
  underHeading,
} from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, numberInWords } from '../format.ts';
import { signOffInWords } from '../sign-off.ts';
import { serviceTitle } from '../titles.ts';
import type { Block, Inline } from '../tree.ts';
import type { Plan } from './context.ts';
import { deliveredInWords } from './delivered.ts';
import { focusAreaLabels } from './focus-areas.ts';
import { dateCell, measureCell } from './measures.ts';
import { commitmentName, painPointTitle } from './names.ts';

/** The page stands alone, so it has room for so many rows over all services; chapter 4 has all. */
const shownRows = 9;

/** What a senior official reads in a minute, on one page: per service, pain point, commitment, and measure. */
export function summaryChapter(plan: Plan): readonly Block[] {
  const groups = plan.chains.all
    .map((chain) => ({ chain, rows: rowsOf(plan, chain) }))
    .filter(({ chain, rows }) => rows.length > 0 || chain.service?.designated === true);
  const most = Math.max(1, Math.floor(shownRows / Math.max(1, groups.length)));
  return [
    heading(1, 'summary', 'Summary'),
    lead(opening(plan)),
    ...groups.flatMap(({ chain, rows }) => group(chain, rows.slice(0, most))),
    ...(groups.some(({ rows }) => rows.length > most)
      ? [note(`Chapter 4 has all ${numberInWords(plan.snapshot.records.commitment.length)} commitments.`)]
      : []),
    ...underHeading('summary-program', 'Beside the services', [facts(programFacts(plan))]),
  ];
}

/** "In FY 2024, we commit to five improvements. They answer five pain points, two of them severe." */
function opening({ snapshot, chains, nextYear }: Plan): string {
  const { commitment, pain_point } = snapshot.records;
  if (commitment.length === 0) return `No commitment for ${nextYear} has been entered yet.`;
  const answered = pain_point.filter(({ id }) => chains.answers.has(id));
  const severe = answered.filter(({ severity }) => severity === 'severe').length;
  const promise = `For ${nextYear}, this plan makes ${countOf(commitment.length, 'commitment')}.`;
  if (answered.length === 0) return `${promise} None of them names a pain point yet.`;
  const they = commitment.length === 1 ? 'It answers' : 'They answer';
  const points = `${they} ${countOf(answered.length, 'pain point')} of customers`;
  return severe === 0
    ? `${promise} ${points}.`
    : `${promise} ${points}, ${numberInWords(severe)} of them severe.`;
}

type Row = readonly (readonly Inline[] | string)[];

/** A row for each commitment, then one for each severe pain point that none answers. */
function rowsOf(plan: Plan, { commitments, painPoints }: Chain): readonly Row[] {
  const open = painPoints.filter(({ id, severity }) => severity === 'severe' && !plan.chains.answers.has(id));
  return [
    ...commitments.map((commitment) => [
      whyCell(plan, commitment),
      commitmentName(plan, commitment),
      measureCell(plan, commitment),
      dateCell(plan, commitment),
    ]),
    ...open.map((painPoint) => [painPointTitle(painPoint), 'No commitment yet', '', '']),
  ];
}

/** The pain points that it answers; of one that builds capacity instead, the dimensions. */
function whyCell(plan: Plan, commitment: RecordIn<'commitment'>): readonly Inline[] {
  const answered = painPointsOf(plan.snapshot, commitment);
  if (answered.length > 0) return onLines(answered.map(painPointTitle));
  const dimensions = fieldCell(plan, 'commitment', commitment, 'dimensions');
  return dimensions.length === 0
    ? inlines('No pain point named yet')
    : [{ type: 'text', text: 'Builds capacity: ' }, ...dimensions];
}

function group({ service }: Chain, rows: readonly Row[]): readonly Block[] {
  const name = service === undefined ? 'Across services' : serviceTitle(service);
  const id = service?.id ?? 'none';
  return [
    heading(2, `summary-${id}`, name),
    rows.length === 0
      ? note('No commitment has been made for this service yet.')
      : table({
          id: `table-summary-${id}`,
          caption: `${name}: from pain point to commitment and measure`,
          description:
            'One row for each commitment with the pain points that it answers, its measure with baseline and target, and its target date.',
          columns: [
            column('What is hard for customers', 2.3),
            column('What we will do', 1.9),
            column('How we will know', 2.6),
            column('By', 1.2),
          ],
          rows,
        }),
  ];
}

function programFacts(plan: Plan): readonly (Fact | undefined)[] {
  const focus = focusAreaLabels(plan);
  const isSigned = plan.deliverable === 'plan';
  return [
    fact('Focus areas', focus.length === 0 ? 'None chosen yet' : focus.join('; ')),
    fact('Delivered this year', capitalized(deliveredInWords(plan))),
    isSigned ? fact('Sign-off', `${signOffInWords(plan)}.`) : undefined,
  ];
}
