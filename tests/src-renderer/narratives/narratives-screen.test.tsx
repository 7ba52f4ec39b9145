// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { NarrativesScreen } from '../../../src-renderer/features/narratives/narratives-screen.tsx';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot, id: string) {
  openSaving(snapshot);
  const section = sectionsOf(a11Edition2022).find((candidate) => candidate.id === id);
  if (section === undefined) throw new Error(`there is no section ${id}`);
  return render(<NarrativesScreen section={section} />);
}

const questions = a11Edition2022.narrativeQuestions.filter(
  ({ component }) => component === 'organization_accountability',
);
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the questions in prose', () => {
  it('are those of the section, in the order of the edition', () => {
    show(aSnapshot().build(), 'organization');
    expect(titles()).toEqual(questions.map(({ label }) => label));
  });

  it('count how many of the required ones are answered, and nothing but spaces is no answer', () => {
    const [first, second] = questions.filter(({ required }) => required);
    show(
      aSnapshot()
        .with('narrative', { question: first?.id ?? '', text: 'Four offices share the work.' })
        .with('narrative', { question: second?.id ?? '', text: '  ' })
        .build(),
      'organization',
    );
    expect(screen.getByText('1 of 3 required questions answered')).toBeTruthy();
  });

  it('have no accessibility problem that axe finds', async () => {
    const { container } = show(aSnapshot().build(), 'service-delivery');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});
