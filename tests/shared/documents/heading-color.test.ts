import { describe, expect, it } from 'vitest';
import { buildDocument, documentDeliverables } from '../../../shared/documents/build.ts';
import { contrastWithPaper, headingColor } from '../../../shared/documents/heading-color.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';

describe('the color of headings', () => {
  it('is the one entered where it can be read on white, and navy otherwise', () => {
    expect(headingColor('#0b6623')).toBe('#0B6623');
    expect(headingColor('#2491FF')).toBe('#1A4480');
    expect(headingColor(undefined)).toBe('#1A4480');
    expect(headingColor('dark green')).toBe('#1A4480');
  });

  it('is never said to stand out more than it does', () => {
    expect(contrastWithPaper('#777777')).toBe(4.4);
    expect(contrastWithPaper('#767676')).toBe(4.5);
  });

  it.each(documentDeliverables)('reaches the document %s, the public one too', (deliverable) => {
    const snapshot = aSnapshot().with('workbook', { heading_color: '#0B6623' }).build();
    expect(buildDocument(snapshot, deliverable).headingColor).toBe('#0B6623');
  });
});
