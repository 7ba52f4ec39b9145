/** What each color of a drawing is for; values as SVG presentation attributes take them. */
export type ChartColors = {
  readonly paper: string;
  /** Names and values. */
  readonly ink: string;
  /** Remarks beside names and values. */
  readonly muted: string;
  /** This year: solid lines, filled marks. */
  readonly current: string;
  /** The area under this year's line; carries no meaning of its own. */
  readonly currentFill: string;
  /** Last year: dashed lines, hollow marks. */
  readonly previous: string;
  /** Rings and axes that values are read against. */
  readonly scale: string;
  /** Helping lines that may be overlooked. */
  readonly hairline: string;
};

/**
 * The colors of every drawing in Word and on slides, taken from the palette of the U.S. Web
 * Design System. The number behind each is its contrast with white (WCAG 2.2: 4.5 for text, 3 for lines
 * and marks that carry meaning). A test computes them again. No two series differ by color alone: each
 * has its own line and its own mark.
 */
export const printColors = {
  paper: '#FFFFFF', // 1
  ink: '#1B1B1B', // 17.22
  muted: '#565C65', // 6.74
  current: '#1A4480', // 9.62
  currentFill: '#E4EEF9', // 1.18
  previous: '#6F4C32', // 7.62
  scale: '#8D9297', // 3.14
  hairline: '#DFE1E2', // 1.31
} as const satisfies ChartColors;

/**
 * On screen the theme decides: light, dark or high contrast. The style sheet of the window sets the
 * variables; where it does not, the colors of paper stand in.
 */
export const screenColors: ChartColors = {
  paper: `var(--chart-paper, ${printColors.paper})`,
  ink: `var(--chart-ink, ${printColors.ink})`,
  muted: `var(--chart-muted, ${printColors.muted})`,
  current: `var(--chart-current, ${printColors.current})`,
  currentFill: `var(--chart-current-fill, ${printColors.currentFill})`,
  previous: `var(--chart-previous, ${printColors.previous})`,
  scale: `var(--chart-scale, ${printColors.scale})`,
  hairline: `var(--chart-hairline, ${printColors.hairline})`,
};
