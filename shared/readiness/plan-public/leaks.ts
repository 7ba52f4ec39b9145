import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { once } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';
import { publicTexts } from './public-texts.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** Shorter sentences, such as "None." or "Two staff.", are found in many places by chance. */
const leastWords = 6;

/** A sentence as it is compared: case, marks and spaces aside. */
function normalized(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function tellingSentences(text: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => countWords(sentence) >= leastWords)
    .map(normalized);
}

/** Sentence -> the texts that hold it, for one list of texts. */
const indexOf = once((texts: readonly PrintedText[]): ReadonlyMap<string, readonly PrintedText[]> => {
  const pairs = texts.flatMap((text) => sentencesIn(text).map((sentence) => ({ sentence, text })));
  return new Map(
    [...Map.groupBy(pairs, ({ sentence }) => sentence)].map(([sentence, found]) => [
      sentence,
      found.map(({ text }) => text),
    ]),
  );
});

const sentencesIn = once(({ text }: PrintedText) => tellingSentences(text));

const ofNote = once(({ internal_note: note = '' }: RecordIn<'commitment'>) => tellingSentences(note));
const ofRemark = once(({ text = '' }: RecordIn<'comment'>) => tellingSentences(text));
const ofResources = once(({ resources = '' }: RecordIn<'commitment'>) => tellingSentences(resources));
const ofAsk = once(({ ask_of_omb: ask = '' }: RecordIn<'priority'>) => tellingSentences(ask));

/** Public texts that repeat a whole sentence of what stays in the house, each once. */
function repeating(snapshot: WorkbookSnapshot, sentences: readonly string[]): readonly PrintedText[] {
  const inHouse = [...new Set(sentences)];
  return publicTexts(snapshot).flatMap((texts) => {
    const index = indexOf(texts);
    return [...new Set(inHouse.flatMap((sentence) => index.get(sentence) ?? []))];
  });
}

/** Texts that repeat internal notes or remarks for the team. */
export function textsWithNotes(snapshot: WorkbookSnapshot): readonly PrintedText[] {
  const { commitment, comment } = snapshot.records;
  return repeating(snapshot, [...commitment.flatMap(ofNote), ...comment.flatMap(ofRemark)]);
}

/** Texts that repeat what the Action Plan tells OMB and not the public: resources under negotiation, asks. */
export function textsWithheldElsewhere(snapshot: WorkbookSnapshot): readonly PrintedText[] {
  const { commitment, priority } = snapshot.records;
  return repeating(snapshot, [...commitment.flatMap(ofResources), ...priority.flatMap(ofAsk)]);
}
