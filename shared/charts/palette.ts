/**
 * The colors of every drawing, on screen, in Word and on slides, taken from the palette of the U.S. Web
 * Design System. The number behind each is its contrast with white (WCAG 2.2: 4.5 for text, 3 for lines
 * and marks that carry meaning). A test computes them again. No two series differ by color alone: each
 * has its own line and its own mark.
 */
export const palette = {
  paper: '#FFFFFF', // 1
  /** Names and values. */
  ink: '#1B1B1B', // 17.22
  /** Remarks beside names and values. */
  muted: '#565C65', // 6.74
  /** This year: solid lines, filled marks. */
  current: '#1A4480', // 9.62
  /** The area under this year's line; carries no meaning of its own. */
  currentFill: '#E4EEF9', // 1.18
  /** Last year: dashed lines, hollow marks. */
  previous: '#6F4C32', // 7.62
  /** Rings and axes that values are read against. */
  scale: '#8D9297', // 3.14
  /** Helping lines that may be overlooked. */
  hairline: '#DFE1E2', // 1.31
} as const;
