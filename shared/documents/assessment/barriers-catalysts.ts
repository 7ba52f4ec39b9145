import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { facts, heading, lead, note, tidied } from '../blocks.ts';
import { fieldBlocks, textBlocks } from '../field-blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { evidenceFact } from './evidence-uses.ts';

/** Chapter 7: what stands in the way and what helps (Performance.gov, August 2023). */
export function barriersChapter(assessment: Assessment): readonly Block[] {
  const { barrier: barriers, catalyst: catalysts } = assessment.snapshot.records;
  return [
    heading(1, 'chapter-barriers', 'Barriers and catalysts'),
    lead(
      'This chapter names what stands in the way of better service, what makes it possible, and what others could do about it.',
    ),
    heading(2, 'barriers', 'Barriers'),
    ...(barriers.length === 0 ? [note('No barrier has been entered yet.')] : []),
    ...barriers.flatMap((barrier, index) => barrierBlocks(assessment, barrier, index + 1)),
    heading(2, 'catalysts', 'Catalysts'),
    ...(catalysts.length === 0 ? [note('No catalyst has been entered yet.')] : []),
    ...catalysts.flatMap((catalyst, index) => catalystBlocks(assessment, catalyst, index + 1)),
  ];
}

function barrierBlocks(
  assessment: Assessment,
  barrier: RecordIn<'barrier'>,
  number: number,
): readonly Block[] {
  const kind =
    barrier.kind === undefined
      ? ''
      : `: ${optionLabel(model.barrier.fields.kind, barrier.kind, assessment.edition)}`;
  const description = textBlocks(assessment, 'barrier', barrier, 'description');
  return [
    heading(3, `barrier-${barrier.id}`, `Barrier ${number}${kind}`),
    ...(description.length === 0 ? [note('Not yet described.')] : description),
    ...tidied([
      ...fieldBlocks(assessment, 'barrier', barrier, ['dimension', 'ask']),
      facts([evidenceFact(assessment, barrier.id)]),
    ]),
  ];
}

function catalystBlocks(
  assessment: Assessment,
  catalyst: RecordIn<'catalyst'>,
  number: number,
): readonly Block[] {
  const kind =
    catalyst.kind === undefined
      ? ''
      : `: ${optionLabel(model.catalyst.fields.kind, catalyst.kind, assessment.edition)}`;
  const description = textBlocks(assessment, 'catalyst', catalyst, 'description');
  return [
    heading(3, `catalyst-${catalyst.id}`, `Catalyst ${number}${kind}`),
    ...(description.length === 0 ? [note('Not yet described.')] : description),
    ...tidied([
      ...fieldBlocks(assessment, 'catalyst', catalyst, ['dimension', 'ask']),
      facts([evidenceFact(assessment, catalyst.id)]),
    ]),
  ];
}
