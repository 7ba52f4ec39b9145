import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkTree, numberCaptions } from '../../../../shared/documents/numbering.ts';
import { buildPlan, buildPublicPlan } from '../../../../shared/documents/plan.ts';
import type { DocumentTree, Figure } from '../../../../shared/documents/tree.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../sample/sample-snapshot.ts';
import { underHeading } from '../assessment/tree-text.ts';

const context = { findings: [], digest: 'd'.repeat(64) };

const figuresIn = ({ sections }: DocumentTree): readonly Figure[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'figure' ? [block] : [])));

afterEach(() => {
  vi.useRealTimers();
});

describe('the timeline in the annex of milestones', () => {
  it.each([
    ['the plan', buildPlan],
    ['its public edition', buildPublicPlan],
  ])('stands in %s with its words, and names the table that has its data', (_, build) => {
    const tree = build(sampleSnapshot(), context);
    expect(checkTree(tree)).toEqual([]);
    const [figure, ...others] = figuresIn(tree);
    expect(others).toEqual([]);
    expect(figure?.caption).toBe(
      '14 milestones from FY 2023 Q1 to FY 2024 Q4; FY 2024 Q1 and FY 2024 Q2 have the most, four each',
    );
    expect(figure?.alt).toMatch(/^Timeline of 14 milestones .* FY 2023 Q1: 1 done\. /);
    expect(figure?.drawing.svg).toContain('4.1 One record of the');
    const table = numberCaptions(tree).get('table-milestones-by-quarter');
    expect(underHeading(tree, 'Milestones by quarter')).toContain(
      `Table ${table?.number} has the data of Figure 1.`,
    );
  });

  it('is the same on every day', () => {
    const built = () => buildPlan(sampleSnapshot(), context);
    vi.useFakeTimers();
    vi.setSystemTime('2023-12-05T12:00:00Z');
    const early = built();
    vi.setSystemTime('2031-01-01T12:00:00Z');
    expect(JSON.stringify(built())).toBe(JSON.stringify(early));
    expect(JSON.stringify(figuresIn(early))).not.toMatch(/Today|[Oo]verdue/);
  });

  it('is left out where no milestone has a date', () => {
    const undated = aSnapshot()
      .with('commitment', { id: anId('letters'), title: 'Plain letters' })
      .with('milestone', { commitment: anId('letters'), title: 'Some day' });
    const tree = buildPlan(undated.build(), context);
    expect(figuresIn(tree)).toEqual([]);
    expect(underHeading(tree, 'Milestones by quarter')).toContain('No date |  | Some day');
    expect(checkTree(tree)).toEqual([]);
  });
});
