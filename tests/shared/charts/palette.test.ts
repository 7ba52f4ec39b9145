import { describe, expect, it } from 'vitest';
import { palette } from '../../../shared/charts/palette.ts';
import { contrastWithWhite } from './contrast.ts';

describe('the palette of drawings', () => {
  it.each([
    ['ink', palette.ink],
    ['muted', palette.muted],
  ])('writes in %s with a contrast of at least 4.5', (_, color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['this year', palette.current],
    ['last year', palette.previous],
    ['the scale', palette.scale],
  ])('draws %s with a contrast of at least 3', (_, color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
  });

  it('keeps text legible on the area of this year', () => {
    const onArea = contrastWithWhite(palette.muted) / contrastWithWhite(palette.currentFill);
    expect(onArea).toBeGreaterThanOrEqual(4.5);
  });
});
