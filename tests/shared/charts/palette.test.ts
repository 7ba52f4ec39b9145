import { describe, expect, it } from 'vitest';
import { palette } from '../../../shared/charts/palette.ts';

/** Contrast ratio with white (WCAG 2.2, relative luminance). */
function contrastWithWhite(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

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
