import { describe, expect, it } from 'vitest';
import { counted, isBlank, listed, named, shorten } from '../../../shared/readiness/words.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

describe('a record in a finding', () => {
  const report = anId('report');
  const snapshot = aSnapshot()
    .with('service', { name: 'Benefits line' })
    .with('service', { name: ' ' })
    .with('provider', {})
    .with('practice_rating', { practice: 'measurement-1' })
    .with('barrier', { description: 'No\ndesigner   on staff.' })
    .with('feedback_report', { id: report, service: anId('service-1') })
    .with('evidence', { id: anId('study') })
    .build();
  const [line, unnamed] = snapshot.records.service;
  const [provider] = snapshot.records.provider;
  const [barrier] = snapshot.records.barrier;
  const [quarterly] = snapshot.records.feedback_report;
  const [study] = snapshot.records.evidence;

  it('goes by its title, on one line', () => {
    expect(line && named(snapshot, 'service', line)).toBe('the service "Benefits line"');
    expect(barrier && named(snapshot, 'barrier', barrier)).toBe('the barrier "No designer on staff."');
  });

  it('goes by its place in the list where it has no title yet', () => {
    expect(unnamed && named(snapshot, 'service', unnamed)).toBe('service no. 2');
    expect(study && named(snapshot, 'evidence', study)).toBe('evidence no. 1');
  });

  it('goes by what it belongs to where its kind has no titles', () => {
    expect(quarterly && named(snapshot, 'feedback_report', quarterly)).toBe(
      'the feedback report of the service "Benefits line"',
    );
  });

  it('goes by its kind where there is only one', () => {
    expect(provider && named(snapshot, 'provider', provider)).toBe('the provider');
  });
});

describe('words in findings', () => {
  it('call nothing what is unset, spaces only or an empty list, and nothing else', () => {
    expect([undefined, '', ' \n', []].map(isBlank)).toEqual([true, true, true, true]);
    expect([false, 0, 'x', ['x']].map(isBlank)).toEqual([false, false, false, false]);
  });

  it('list one, two or more', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['a', 'a and b', 'a, b, and c']);
  });

  it('count in the singular and the plural', () => {
    expect([0, 1, 2].map((count) => counted(count, 'question'))).toEqual([
      '0 questions',
      '1 question',
      '2 questions',
    ]);
    expect(counted(1286, 'answer')).toBe('1,286 answers');
  });

  it('cut a long text at the end of a word', () => {
    const long = 'word '.repeat(40);
    expect(shorten(long).length).toBeLessThanOrEqual(81);
    expect(shorten(long)).toMatch(/ word…$/);
    expect(shorten('x'.repeat(200))).toMatch(/^x+…$/);
    expect(shorten('short')).toBe('short');
  });
});
