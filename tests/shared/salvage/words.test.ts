import { describe, expect, it } from 'vitest';
import type { Lost } from '../../../shared/salvage/report.ts';
import { lostInWords } from '../../../shared/salvage/words.ts';

const linesFor = (...lost: readonly Lost[]) =>
  lostInWords({
    workbookId: 'w',
    edits: 1,
    attachments: 0,
    brokenRows: 0,
    lostAttachments: 0,
    isEditionGuessed: false,
    lost,
  });

describe('what could not be read, in words', () => {
  it('says that something stands there again only of what does', () => {
    const kept = linesFor({ what: 'newest', kind: 'service', id: 'a', field: 'name' });
    expect(kept).toEqual([expect.stringContaining('stands there again')]);
    const others = linesFor(
      { what: 'empty', kind: 'service', id: 'a', field: 'name' },
      { what: 'perhapsOlder', kind: 'service', id: 'b' },
      { what: 'gone', kind: 'service', id: 'c' },
    );
    expect(others).toHaveLength(3);
    expect(others.join()).not.toContain('stands there again');
  });

  it('tells of a lost deletion and a lost place in words of their own', () => {
    expect(
      linesFor(
        { what: 'empty', kind: 'service', id: 'a', field: 'deleted' },
        { what: 'empty', kind: 'service', id: 'a', field: 'order' },
      ),
    ).toEqual([
      expect.stringMatching(/whether it was deleted could not be read/),
      expect.stringMatching(/its place in the list could not be read/),
    ]);
  });

  it('is one line for all that would be told in the same words', () => {
    const lines = linesFor(
      { what: 'gone', kind: 'unknown', id: 'a' },
      { what: 'gone', kind: 'unknown', id: 'b' },
      { what: 'newest', kind: 'unknown', id: 'c', field: 'name' },
      { what: 'newest', kind: 'unknown', id: 'c', field: 'title' },
      { what: 'gone', kind: 'service', id: 'd' },
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('A record of an unknown kind (2 times): nothing could be read. It is gone.');
    expect(lines[1]).toMatch(/^A record of an unknown kind \(2 times\): what was entered last/);
  });
});
