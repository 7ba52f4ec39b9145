/** Contrast of a color ("1A4480" or "#1A4480") with white, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastWithWhite(color: string): number {
  const digits = color.replace('#', '');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
