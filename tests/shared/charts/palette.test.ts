import { describe, expect, it } from 'vitest';
import { printColors } from '../../../shared/charts/palette.ts';
import { contrastWithWhite } from './contrast.ts';

describe('the palette of drawings', () => {
  it.each([
    ['ink', printColors.ink],
    ['muted', printColors.muted],
  ])('writes in %s with a contrast of at least 4.5', (_, color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['this year', printColors.current],
    ['last year', printColors.previous],
    ['the scale', printColors.scale],
  ])('draws %s with a contrast of at least 3', (_, color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
  });

  it('keeps text legible on the area of this year', () => {
    const onArea = contrastWithWhite(printColors.muted) / contrastWithWhite(printColors.currentFill);
    expect(onArea).toBeGreaterThanOrEqual(4.5);
  });
});
