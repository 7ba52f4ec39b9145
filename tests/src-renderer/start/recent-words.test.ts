import { describe, expect, it } from 'vitest';
import { openedInWords } from '../../../src-renderer/features/start/recent-words.ts';

/** In New York, where the tests run. */
const at = Date.parse('2026-11-20T10:42:00-05:00');

describe('when a workbook was last open', () => {
  it('is said as people say it', () => {
    expect(openedInWords(at, '2026-11-20')).toBe('today at 10:42 AM');
    expect(openedInWords(at, '2026-11-21')).toBe('yesterday');
    expect(openedInWords(at, '2026-12-01')).toBe('November 20, 2026');
  });

  it('counts days where the user is, not in Greenwich', () => {
    expect(openedInWords(Date.parse('2026-11-21T03:00:00Z'), '2026-11-20')).toBe('today at 10:00 PM');
  });
});
