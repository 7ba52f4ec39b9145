import type { RecordIn } from '../../model/model.ts';
import type { Chain } from '../../plan/chains.ts';
import { severeInWords } from '../../plan/severity-words.ts';
import { recordsOf } from '../../workbook/find.ts';
import { type Fact, facts, heading, lead, note, onLines, paragraph, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, numberInWords } from '../format.ts';
import { momentBlocks } from '../moments.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentName, painPointTitle, titled } from './names.ts';

type PainPoint = RecordIn<'pain_point'>;

/** Chapter 2: what is hard for customers, how we know, and what it costs them (§280.14, §280.17). */
export function needsChapter(plan: Plan): readonly Block[] {
  const chains = plan.chains.all.filter(
    ({ service, painPoints }) =>
      painPoints.length > 0 ||
      service?.designated === true ||
      (service !== undefined && recordsOf(plan.snapshot, 'moment', 'service', service.id).length > 0),
  );
  if (!plan.tells.needs) return [];
  return [
    heading(1, 'chapter-needs', 'What is hard for customers'),
    lead(
      'For each service, this chapter names the moments that matter to customers, what makes them hard, how we know, and what it costs people in time, effort, and worry.',
    ),
    ...(chains.length === 0 ? [note('No pain point has been entered yet.')] : []),
    ...chains.flatMap((chain) => chainBlocks(plan, chain)),
  ];
}

function chainBlocks(plan: Plan, { service, painPoints }: Chain): readonly Block[] {
  const moments = service === undefined ? [] : recordsOf(plan.snapshot, 'moment', 'service', service.id);
  return [
    heading(
      2,
      `needs-${service?.id ?? 'none'}`,
      service === undefined ? 'Pain points of no service' : serviceTitle(service),
    ),
    painPoints.length === 0
      ? note('No pain point has been entered for this service yet.')
      : paragraph(standing(plan, painPoints)),
    ...(service === undefined ? [] : momentBlocks(plan, moments, service)),
    ...painPoints.flatMap((painPoint) => painPointBlocks(plan, painPoint)),
  ];
}

/** "Three pain points are known, two of them severe. Commitments answer all of them." */
function standing({ chains }: Plan, painPoints: readonly PainPoint[]): string {
  const total = painPoints.length;
  const answered = painPoints.filter(({ id }) => chains.answers.has(id)).length;
  const known = `${capitalized(countOf(total, 'pain point'))} ${total === 1 ? 'is' : 'are'} known${severeInWords(painPoints)}`;
  if (answered === total)
    return `${known}. ${total === 1 ? 'A commitment answers it.' : 'Commitments answer all of them.'}`;
  if (answered === 0) return `${known}. No commitment answers ${total === 1 ? 'it' : 'any of them'} yet.`;
  return `${known}. Commitments answer ${numberInWords(answered)} of them.`;
}

function painPointBlocks(plan: Plan, painPoint: PainPoint): readonly Block[] {
  return [
    ...titled(3, `pain-point-${painPoint.id}`, painPointTitle(painPoint)),
    ...tidied([
      ...fieldBlocks(plan, 'pain_point', painPoint, [
        'severity',
        'moment',
        'who_is_affected',
        'personas',
        'burden',
        'burden_estimate',
        'burden_basis',
        'evidence_kind',
        'no_commitment_reason',
      ]),
      facts([evidenceFact(plan, painPoint.id), answeredBy(plan, painPoint)]),
    ]),
  ];
}

/** "Yet" where nobody has said why there is none; the public edition does not know whether somebody has. */
function answeredBy(plan: Plan, painPoint: PainPoint): Fact {
  const commitments = plan.chains.answers.get(painPoint.id) ?? [];
  const isExplained = fieldCell(plan, 'pain_point', painPoint, 'no_commitment_reason').length > 0;
  return {
    label: 'Answered by',
    value: onLines(
      commitments.length === 0
        ? [isExplained ? 'No commitment' : 'No commitment yet']
        : commitments.map((commitment) => commitmentName(plan, commitment)),
    ),
  };
}
