// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CarriedCard } from '../../../src-renderer/features/overview/carried-card.tsx';
import { whyNextYear } from '../../../src-renderer/features/overview/next-year-offer.tsx';
import { startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

const sample = sampleSnapshot();
const [service] = sample.records.service;
if (service === undefined) throw new Error('the sample has services');

function Here() {
  const { screen: here, target } = usePlace();
  return <output>{`${here} ${target?.field ?? ''}`}</output>;
}

describe('the overview of a workbook that was carried forward', () => {
  it('says how many texts are unread, where they are, and leads to the first of a section', () => {
    const carried = ['description', 'who'].map(
      (field) => ({ kind: 'service', id: service.id, field }) as const,
    );
    const snapshot = { ...sample, carried };
    openFake(snapshot);
    startAt('overview');
    const { container } = render(
      <>
        <CarriedCard snapshot={snapshot} />
        <Here />
      </>,
    );
    expect(container.textContent).toContain('Two texts of FY 2022 are not yet confirmed or changed');
    fireEvent.click(screen.getByRole('button', { name: 'Services: two carried texts' }));
    expect(screen.getByRole('status').textContent).toBe('services description');
  });

  it('names last year’s commitments of which nothing is said, and is gone when all is done', () => {
    openFake(sample);
    const { container, rerender } = render(<CarriedCard snapshot={sample} />);
    expect(container.textContent).toBe('');
    const [delivery] = sample.records.delivery;
    if (delivery === undefined) throw new Error('the sample has deliveries');
    const { result: _, ...unsaid } = delivery;
    rerender(<CarriedCard snapshot={{ ...sample, records: { ...sample.records, delivery: [unsaid] } }} />);
    expect(container.textContent).toContain('Say what became of one commitment of FY 2022');
  });
});

describe('the next year', () => {
  it('is offered when the year has ended or its documents are whole, and not before', () => {
    expect(whyNextYear(sample, [], '2023-10-01')).toBe('FY 2023 has ended.');
    expect(whyNextYear(sample, [], '2023-09-30')).toMatch(/nothing left that must be fixed/);
    const blocking = {
      deliverable: 'plan',
      severity: 'blocks',
      rule: 'r',
      citation: '§280.13',
      message: 'M',
    } as const;
    expect(whyNextYear(sample, [blocking], '2023-09-30')).toBeUndefined();
  });

  it('is not offered in a workbook that was just begun, however late', () => {
    const unrated = sample.records.practice_rating.map(({ level: _, ...rating }) => rating);
    const snapshot = { ...sample, records: { ...sample.records, practice_rating: unrated, commitment: [] } };
    expect(whyNextYear(snapshot, [], '2026-11-24')).toBeUndefined();
  });
});
