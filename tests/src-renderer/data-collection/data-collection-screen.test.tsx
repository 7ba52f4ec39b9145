// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { DataCollectionScreen } from '../../../src-renderer/features/data-collection/data-collection-screen.tsx';
import { discardDrafts } from '../../../src-renderer/state/drafts.ts';
import { startAt } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  cleanup();
  discardDrafts();
  startAt('overview');
});

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  const section = sectionsOf(a11Edition2022).find(({ id }) => id === 'data-collection');
  if (section === undefined) throw new Error('there is no section for data collection');
  const { container } = render(<DataCollectionScreen section={section} />);
  return { bridge, container };
}

const survey = { id: anId('survey'), title: 'After your call' } as const;
const openCard = () => fireEvent.click(screen.getByRole('button', { name: 'After your call' }));
const checks = () => screen.getByRole('table', { name: /checks that apply are met/ });
const row = (words: RegExp) => within(checks()).getByRole('row', { name: words });

describe('data collection', () => {
  it('asks the questions of its component, and says what quarterly data there are', () => {
    show(
      aSnapshot()
        .with('feedback_report', { fiscal_year: 2022, quarter: 4 })
        .with('feedback_report', { fiscal_year: 2023, quarter: 1 })
        .build(),
    );
    for (const { label } of a11Edition2022.narrativeQuestions.filter(
      ({ component }) => component === 'data_collection',
    ))
      expect(screen.getByRole('heading', { name: label })).toBeTruthy();
    expect(screen.getByText('2 reports').parentElement?.textContent).toBe(
      'Quarterly feedback data: 2 reports, the latest for FY 2023 Q1 (§280.16). Go to the quarters',
    );
    expect(screen.getByRole('heading', { name: 'No surveys yet' })).toBeTruthy();
  });

  it('enters a survey with every field that the model has', () => {
    show(aSnapshot().with('survey', survey).build());
    openCard();
    for (const { label } of Object.values(model.survey.fields))
      expect(screen.getByText(label, { selector: '.field-label' })).toBeTruthy();
  });

  it('holds a survey against the twelve checks of §280.10, in words', () => {
    show(
      aSnapshot()
        .with('survey', { ...survey, hours_after: 72 })
        .build(),
    );
    openCard();
    const [, ...rows] = within(checks()).getAllByRole('row');
    expect(rows.slice(0, 12).every((one) => one.textContent?.includes('§280.11') === false)).toBe(true);
    expect(rows.slice(12).map((one) => one.textContent?.includes('§280.11'))).toEqual([true, true]);
    expect(row(/within 48 hours/).textContent).toContain('Not met');
    expect(row(/within 48 hours/).textContent).toContain('It is sent 72 hours after the interaction');
    expect(row(/chosen by customer volume/).textContent).toContain('Not known');
  });

  it('leads from a check that is not met to the question that fails it', async () => {
    show(
      aSnapshot()
        .with('survey', survey)
        .with('survey_question', {
          id: anId('open'),
          survey: survey.id,
          number: 1,
          text: 'Say more.',
          answer_kind: 'free_text',
          required: true,
        })
        .build(),
    );
    openCard();
    const question = () => screen.getByRole('button', { name: '1. Say more.' });
    expect(question().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(within(row(/free text/)).getByRole('button', { name: /^Go there/ }));
    await waitFor(() => expect(question().getAttribute('aria-expanded')).toBe('true'));
  });

  it('adds a question under the next number', async () => {
    const { bridge } = show(
      aSnapshot()
        .with('survey', survey)
        .with('survey_question', { survey: survey.id, number: 4, text: 'Why?' })
        .build(),
    );
    openCard();
    fireEvent.click(screen.getByRole('button', { name: 'Add a question' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '5. Untitled survey question' })).toBeTruthy(),
    );
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ set: { survey: survey.id, number: 5 } })] },
    ]);
  });

  it('begins a new survey at its title', async () => {
    show(aSnapshot().build());
    fireEvent.click(screen.getByRole('button', { name: 'Add a survey' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' })));
  });

  it('takes over a statement of the circular where none is written, and never over one that is', async () => {
    show(
      aSnapshot()
        .with('survey', { ...survey, satisfaction_wording: 'I am content.' })
        .build(),
    );
    openCard();
    const [statement = ''] = a11Edition2022.survey.trustStatements;
    const buttons = screen.getAllByText(/^Use this statement/, { selector: 'button' });
    expect(buttons).toHaveLength(a11Edition2022.survey.trustStatements.length);
    fireEvent.click(buttons[0] ?? document.body);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Trust statement' })).toHaveProperty('value', statement),
    );
    expect(screen.queryByText(/^Use this statement/, { selector: 'button' })).toBeNull();
  });

  it('marks a statement against the circular’s while it is written, before it is saved', () => {
    const { bridge, container } = show(
      aSnapshot()
        .with('survey', { ...survey, trust_wording: 'This interaction increased my trust in the Line.' })
        .build(),
    );
    openCard();
    expect(screen.getByText(/word for word\.$/).textContent).toMatch(/^\s*It is the circular/);
    fireEvent.change(screen.getByRole('textbox', { name: 'Trust statement' }), {
      target: { value: 'This call increased my trust in the Line.' },
    });
    expect(screen.getByText(/^Minor edits: /)).toBeTruthy();
    expect(container.querySelector('del')?.textContent).toBe('left out: interaction');
    expect(container.querySelector('ins')?.textContent).toBe('added: call');
    fireEvent.change(screen.getByRole('textbox', { name: 'Trust statement' }), {
      target: { value: 'I like the Line.' },
    });
    expect(screen.getByText(/^Not minor edits: /)).toBeTruthy();
    expect(row(/trust question/).textContent).toContain('Not met');
    expect(bridge.callsOf('workbook.change')).toEqual([]);
  });

  it('keeps in view how the survey stands while one writes, before anything is saved', () => {
    const { bridge } = show(
      aSnapshot()
        .with('survey', { ...survey, hours_after: 24, minutes: 3, control_number: 'pending' })
        .build(),
    );
    openCard();
    const standing = () => screen.getByText(/^\d+ of \d+ checks met\.$/).parentElement?.textContent ?? '';
    expect(standing()).toContain('Not met: trust question and satisfaction question.');
    const hours = screen.getByRole('textbox', { name: 'Hours after the interaction' });
    const beside = () => within(hours.closest('section') ?? document.body).getByRole('list').textContent;
    expect(beside()).toContain('Timing: 24 hours');
    expect(beside()).toContain('Control number: pending');
    fireEvent.change(hours, { target: { value: '72' } });
    expect(standing()).toContain('Not met: timing, trust question, and satisfaction question.');
    expect(standing()).not.toContain('§280.11');
    fireEvent.change(screen.getByRole('textbox', { name: 'OMB control number' }), { target: { value: '' } });
    expect(standing()).toContain('Clearance is open (§280.11).');
    expect(beside()).toContain('Timing: It is sent 72 hours after the interaction; at most 48 are allowed.');
    expect(bridge.callsOf('workbook.change')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Go to the checklist' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Checklist' }));
  });

  it('marks the wording of a question on trust as it does the statement, and of no driver', () => {
    const question = { survey: survey.id, answer_kind: 'scale' } as const;
    const { container } = show(
      aSnapshot()
        .with('survey', survey)
        .with('survey_question', { ...question, number: 1, measure: 'trust', text: 'I trust you.' })
        .with('survey_question', { ...question, number: 2, measure: 'ease', text: 'It was quick.' })
        .build(),
    );
    openCard();
    fireEvent.click(screen.getByRole('button', { name: '2. It was quick.' }));
    expect(screen.queryByText(/^Not minor edits/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '1. I trust you.' }));
    expect(screen.getByText(/^Not minor edits/)).toBeTruthy();
    fireEvent.change(screen.getByDisplayValue('I trust you.'), {
      target: { value: 'This call increased my trust in the Line.' },
    });
    expect(container.querySelector('ins')?.textContent).toBe('added: call');
    expect(screen.getByText(/^Minor edits: /)).toBeTruthy();
  });

  it('fills the name of the service into a statement that is taken over', async () => {
    const service = anId('line');
    show(
      aSnapshot()
        .with('service', { id: service, name: 'Permit Line' })
        .with('survey', { ...survey, service })
        .build(),
    );
    openCard();
    const [first] = screen.getAllByText(/^Use this statement/, { selector: 'button' });
    fireEvent.click(first ?? document.body);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Trust statement' })).toHaveProperty(
        'value',
        'This interaction increased my trust in Permit Line.',
      ),
    );
  });

  it('takes the keyboard past the long answers to the surveys', () => {
    show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: 'Go to the surveys' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Surveys' }));
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: 'After your call' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
