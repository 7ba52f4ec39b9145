import { betweenBlocks, betweenItems } from '../../../shared/briefing/layout/sizes.ts';
import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import type { Block } from '../../../shared/documents/tree.ts';
import { type Xml, x } from '../xml/write.ts';
import { type Line, linesOf, type Prose } from './flow.ts';
import { sizes } from './geometry.ts';
import { notesPlaceholders, numberField, slideImage } from './masters.ts';
import { deckNamespaces } from './namespaces.ts';
import { shapeTree, textShape } from './shapes.ts';
import { paragraphOf } from './text.ts';

const bold = (text: string): Line => ({
  content: [{ type: 'text', text, bold: true }],
  before: betweenBlocks,
});
const plain = (text: string): Line => ({ content: [{ type: 'text', text }], before: betweenItems });

/** Notes are texts; whatever else a note might hold has no place on its page. */
function textsIn(blocks: readonly Block[]): readonly Prose[] {
  return blocks.filter((block): block is Prose => ['paragraph', 'list', 'facts'].includes(block.type));
}

/** What the speaker sees: what the slide is about, what to say, likely questions with their answers, the evidence. */
export function noteLines(slide: Slide, leftOut: readonly Line[]): readonly Line[] {
  const { topic, minutes, notes, likelyQuestions, evidence } = slide;
  const time = minutes === 0 ? '' : ` Planned: ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`;
  return [
    plain(`${topic}.${time}`),
    ...linesOf(textsIn(notes)),
    ...(leftOut.length === 0 ? [] : [bold('What does not fit on the slide'), ...leftOut]),
    ...(likelyQuestions.length === 0 ? [] : [bold('Likely questions')]),
    ...likelyQuestions.flatMap(({ question, answer }) => {
      const answers = linesOf(textsIn(answer));
      return [bold(question), ...(answers.length === 0 ? [plain('No answer yet.')] : answers)];
    }),
    ...(evidence.length === 0 ? [] : [bold('Evidence at hand')]),
    ...evidence.map(({ label }): Line => ({ ...plain(label), item: { level: 0 } })),
  ];
}

/** For the first slide: what keeps the briefing a draft, and the fingerprint of what it says. */
export function lastLines({ draft, digest }: Deck): readonly Line[] {
  const findings = draft?.findings ?? [];
  return [
    ...(draft === undefined ? [] : [bold(draft.summary)]),
    ...findings.map((finding): Line => ({ ...plain(finding), item: { level: 0 } })),
    plain(`Fingerprint of the briefing (SHA-256): ${digest}`),
  ];
}

export function notesSlide(lines: readonly Line[], number: number): Xml {
  return x(
    'p:notes',
    deckNamespaces,
    x(
      'p:cSld',
      {},
      shapeTree(
        slideImage(),
        textShape({
          named: { id: 3, name: 'Notes' },
          place: notesPlaceholders.text,
          paragraphs: lines.map((line) => paragraphOf(line, { size: sizes.small })),
          body: x('a:bodyPr'),
        }),
        textShape({
          named: { id: 4, name: 'Slide number' },
          place: notesPlaceholders.number,
          paragraphs: [numberField(number)],
          body: x('a:bodyPr'),
        }),
      ),
    ),
    x('p:clrMapOvr', {}, x('a:masterClrMapping')),
  );
}
