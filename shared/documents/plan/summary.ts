import { asksAll } from '../../editions/lookups.ts';
import type { RecordIn } from '../../model/model.ts';
import type { Chain } from '../../plan/chains.ts';
import { painPointsOf } from '../../plan/commitment-gaps.ts';
import { severeInWords } from '../../plan/severity-words.ts';
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
import { capitalized, countOf, partOf } from '../format.ts';
import { signOffInWords } from '../sign-off.ts';
import { serviceTitle } from '../titles.ts';
import type { Block, Inline } from '../tree.ts';
import type { Plan } from './context.ts';
import { deliveredInWords } from './delivered.ts';
import { focusAreaLabels } from './focus-areas.ts';
import { dateCell, measureCell } from './measures.ts';
import { commitmentName, painPointTitle } from './names.ts';

/** The page stands alone, so it has room for so many rows over all services; the chapters have all. */
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
    ...groups.flatMap(({ chain, rows }) => group(plan, chain, rows.slice(0, most))),
    ...elsewhere(
      plan,
      groups.map(({ chain }) => chain),
      most,
    ),
    ...underHeading('summary-program', hasServices(plan) ? 'Beside the services' : 'The plan as a whole', [
      facts(programFacts(plan)),
    ]),
  ];
}

/** Where all stands of which the page has no room for every row. */
function elsewhere(plan: Plan, chains: readonly Chain[], most: number): readonly Block[] {
  const commitments = plan.snapshot.records.commitment.length;
  const open = chains.map((chain) => ({ chain, painPoints: openPainPoints(plan, chain) }));
  const all = open.flatMap(({ painPoints }) => painPoints).length;
  const sentences = [
    ...(chains.some((chain) => chain.commitments.length > most)
      ? [`Chapter ${plan.commitmentsChapter} has ${partOf(commitments, commitments, 'commitment')}.`]
      : []),
    ...(open.some(
      ({ chain, painPoints }) => painPoints.length > 0 && chain.commitments.length + painPoints.length > most,
    )
      ? [`Chapter ${plan.needsChapter} has ${partOf(all, all, 'severe pain point')} without a commitment.`]
      : []),
  ];
  return sentences.length === 0 ? [] : [note(sentences.join(' '))];
}

/** "In FY 2024, we commit to five improvements. They answer five pain points, two of them severe." */
function hasServices({ snapshot }: Plan): boolean {
  return snapshot.records.service.length > 0;
}

function opening({ snapshot, chains, nextYear, edition }: Plan): string {
  const { commitment, pain_point } = snapshot.records;
  if (commitment.length === 0) return `No commitment for ${nextYear} has been entered yet.`;
  const answered = pain_point.filter(({ id }) => chains.answers.has(id));
  const promise = `For ${nextYear}, this plan makes ${countOf(commitment.length, 'commitment')}.`;
  if (answered.length === 0)
    return asksAll(edition) ? `${promise} None of them names a pain point yet.` : promise;
  const they = commitment.length === 1 ? 'It answers' : 'They answer';
  const points = `${they} ${countOf(answered.length, 'pain point')} of customers`;
  return `${promise} ${points}${severeInWords(answered)}.`;
}

type Row = readonly (readonly Inline[] | string)[];

/** Severe, and no commitment answers them. */
function openPainPoints({ chains }: Plan, { painPoints }: Chain): Chain['painPoints'] {
  return painPoints.filter(({ id, severity }) => severity === 'severe' && !chains.answers.has(id));
}

/** A row for each commitment, then one for each severe pain point that none answers. */
function rowsOf(plan: Plan, chain: Chain): readonly Row[] {
  const columns = summaryColumns(plan);
  return [
    ...chain.commitments.map((commitment) => columns.map(({ cell }) => cell(commitment))),
    ...openPainPoints(plan, chain).map((painPoint) => [
      painPointTitle(painPoint),
      'No commitment yet',
      ...columns.slice(2).map(() => ''),
    ]),
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

type Cell = (commitment: RecordIn<'commitment'>) => readonly Inline[] | string;

type SummaryColumn = ReturnType<typeof column> & { readonly cell: Cell };

/** From need to measure; where the circular does not ask for these, from customer to action. */
function summaryColumns(plan: Plan): readonly SummaryColumn[] {
  const does: SummaryColumn = {
    ...column('What we will do', 1.9),
    cell: (commitment) => commitmentName(plan, commitment),
  };
  const cell =
    (name: 'personas' | 'dimensions'): Cell =>
    (commitment) =>
      fieldCell(plan, 'commitment', commitment, name);
  return asksAll(plan.edition)
    ? [
        { ...column('What is hard for customers', 2.3), cell: (commitment) => whyCell(plan, commitment) },
        does,
        { ...column('How we will know', 2.6), cell: (commitment) => measureCell(plan, commitment) },
        { ...column('By', 1.2), cell: (commitment) => dateCell(plan, commitment) },
      ]
    : [
        { ...column('Whom it is for', 2.3), cell: cell('personas') },
        does,
        { ...column('What it strengthens', 2.3), cell: cell('dimensions') },
      ];
}

function group(plan: Plan, { service }: Chain, rows: readonly Row[]): readonly Block[] {
  const across = hasServices(plan) ? 'Across services' : 'All commitments';
  const name = service === undefined ? across : serviceTitle(service);
  const isWhole = asksAll(plan.edition);
  const id = service?.id ?? 'none';
  return [
    heading(2, `summary-${id}`, name),
    rows.length === 0
      ? note('No commitment has been made for this service yet.')
      : table({
          id: `table-summary-${id}`,
          caption: `${name}: ${isWhole ? 'from pain point to commitment and measure' : 'from customer to commitment'}`,
          description: isWhole
            ? 'One row for each commitment with the pain points that it answers, its measure with baseline and target, and its target date.'
            : 'One row for each commitment with the personas whom it is for and the dimensions that it strengthens.',
          columns: summaryColumns(plan).map(({ cell: _cell, ...rest }) => rest),
          rows,
        }),
  ];
}

function programFacts(plan: Plan): readonly (Fact | undefined)[] {
  const focus = focusAreaLabels(plan);
  const isSigned = plan.deliverable === 'plan';
  return [
    fact('Focus areas', focus.length === 0 ? 'None chosen yet' : focus.join('; ')),
    plan.tells.deliveries ? fact('Delivered this year', capitalized(deliveredInWords(plan))) : undefined,
    isSigned ? fact('Sign-off', `${signOffInWords(plan)}.`) : undefined,
  ];
}
