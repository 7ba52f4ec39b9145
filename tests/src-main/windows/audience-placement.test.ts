import { describe, expect, it } from 'vitest';
import { displayForAudience } from '../../../src-main/windows/audience-placement.ts';

const laptop = { id: 10, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const projector = { id: 20, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };

describe('the audience looks', () => {
  it('at the display that the presenter’s window is not on', () => {
    expect(displayForAudience([laptop, projector], laptop.id)).toEqual({ ...projector, number: 2 });
    expect(displayForAudience([laptop, projector], projector.id)).toEqual({ ...laptop, number: 1 });
  });

  it('at none of its own where there is one display', () => {
    expect(displayForAudience([laptop], laptop.id)).toBeUndefined();
  });
});
