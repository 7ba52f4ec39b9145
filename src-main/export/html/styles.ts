import { colors } from '../word/looks.ts';

/**
 * The look of a public page: that of the Word documents, for screens of any width and for paper. Dark on
 * light whatever the system prefers; the contrasts stand beside the colors.
 *
 * @param color of headings and header rows, such as #1A4480
 */
export const stylesIn = (color: string) => `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 3rem; background: #FFFFFF; color: #${colors.ink};
  font: 1rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { color: ${color}; line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 2.1rem; margin: 0.5em 0 0.2em; }
h2 { font-size: 1.6rem; margin-top: 2.2em; }
h3 { font-size: 1.25rem; }
h4 { font-size: 1.05rem; }
h5 { font-size: 1rem; }
p { margin: 0 0 0.75em; }
a { color: #${colors.link}; }
a:focus-visible, [tabindex]:focus-visible { outline: 0.25rem solid #2491FF; outline-offset: 0.125rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { border-bottom: 2px solid ${color}; padding-bottom: 1rem; }
header img { max-width: 12rem; max-height: 6rem; }
.organization { font-size: 1.25rem; font-weight: bold; color: ${color}; margin-bottom: 0; }
.subtitle { font-size: 1.15rem; color: #${colors.muted}; }
.marking { font-weight: bold; }
.draft { border: 2px solid #${colors.alert}; color: #${colors.alert}; font-weight: bold; padding: 0.5rem 0.75rem; }
.lead { font-size: 1.1rem; }
.note, footer { color: #${colors.muted}; font-size: 0.9rem; }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1.25rem; }
nav li { margin: 0.2em 0; }
.facts { margin: 0 0 0.75em; }
.facts > div { margin: 0.25em 0; padding-left: 1.25rem; text-indent: -1.25rem; }
.facts dt { display: inline; font-weight: bold; }
.facts dd { display: inline; margin: 0; }
.continued { padding-left: 1.25rem; }
.table { overflow-x: auto; margin: 1.25em 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; overflow-wrap: normal; }
caption, figcaption { text-align: left; font-weight: bold; padding-bottom: 0.4em; }
th { background: ${color}; color: #${colors.onHeading}; text-align: left; vertical-align: bottom; padding: 0.4em 0.6em; }
td { vertical-align: top; padding: 0.4em 0.6em; border-bottom: 1px solid #${colors.rule}; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
th.center, td.center { text-align: center; }
figure { margin: 1.25em 0; }
figure img { max-width: 100%; height: auto; }
footer { border-top: 1px solid #${colors.rule}; margin-top: 3rem; padding-top: 1rem; }
@media print {
  @page { size: letter; margin: 1in; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .chapter { break-before: page; margin-top: 0; }
  h2, h3, h4, h5, caption, figcaption { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  th { color: #${colors.ink}; background: none; border-bottom: 2px solid ${color}; }
  .table { overflow: visible; }
  .skip { display: none; }
}
`;
