/** What cannot be known of the program that will set a document. */
export type Doubt = {
  /** How wide words turn out, as a multiple of the font's metrics. */
  readonly wordWidth: number;
  /** How high lines turn out, as a multiple of the font's metrics. */
  readonly lineHeight: number;
  /** How wide a character of another font is, in ems. */
  readonly foreignWidth: number;
  /** How high a line with such a character is, as a multiple of one without. */
  readonly foreignHeight: number;
  /** Whether a paragraph that stays with what follows may be split itself. */
  readonly splitsWhatIsKept: boolean;
  /** Whether the last paragraph before a forced new page leaves its heading behind, as LibreOffice may do. */
  readonly releasesEnd: boolean;
};

/** Right for every heading of our test documents in LibreOffice, except where it leaves a heading behind. */
export const likeliest: Doubt = {
  wordWidth: 1,
  lineHeight: 1,
  foreignWidth: 0.8,
  foreignHeight: 1.1,
  splitsWhatIsKept: false,
  releasesEnd: false,
};

/**
 * Programs that set the text a little tighter or looser. Word counts fractions of a line's height that
 * LibreOffice drops, a third of a percent, and splits paragraphs that LibreOffice keeps whole.
 */
export const doubts: readonly Doubt[] = [
  likeliest,
  {
    ...likeliest,
    wordWidth: 0.998,
    lineHeight: 0.999,
    foreignWidth: 0.5,
    foreignHeight: 1,
    splitsWhatIsKept: true,
  },
  {
    ...likeliest,
    wordWidth: 1.002,
    lineHeight: 1.0035,
    foreignWidth: 1.2,
    foreignHeight: 1.5,
    releasesEnd: true,
  },
  { ...likeliest, lineHeight: 1.0035, splitsWhatIsKept: true },
  { ...likeliest, lineHeight: 0.997 },
];
