/** Contrast that text needs with what it stands on (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5;

/**
 * Contrast of two colors ("1A4480" or "#1A4480"), from 1 to 21 (WCAG 2.2, contrast ratio).
 */
export function contrastOf(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
}

function luminance(color: string): number {
  const digits = color.replace('#', '');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
