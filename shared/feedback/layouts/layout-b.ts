import type { TupleValue } from '../../model/field.ts';
import { CellRefused, checkLength, countIn, type Row } from './cells.ts';

const drivers = [
  'effectiveness',
  'ease',
  'efficiency',
  'transparency',
  'humanity',
  'employee',
  'other',
] as const;

/** Layout B: these headers in any order (domain.md §4). What stands under `question_4` is never read. */
export const columnsOfB: readonly string[] = [
  'external_id',
  'question_1',
  ...drivers.map((driver) => `positive_${driver}`),
  ...drivers.map((driver) => `negative_${driver}`),
  'question_4',
];

/** What question_1 asks for: a thumb up or down (1, 0), or one to five stars. */
export const scales = ['thumbs', 'rating'] as const;
export type Scale = (typeof scales)[number];

/** What single responses come to: the fields of a feedback report. */
export type Tallies = {
  readonly respondents: number;
  readonly rating?: TupleValue;
  readonly thumbs?: TupleValue;
  readonly drivers: readonly TupleValue[];
};

/** How many named a driver among those who were asked about it. */
type Named = { readonly column: number; named: number; asked: number };

/** Adds up responses one by one; keeps nothing of them but sums. */
export class ResponseTally {
  readonly #answers = [0, 0, 0, 0, 0, 0];
  readonly #positive: readonly Named[];
  readonly #negative: readonly Named[];
  readonly #question: number;
  #responses = 0;
  #scale: Scale | undefined;

  /** @param scale where the file itself may not show it, because every answer is 1 */
  constructor(columns: ReadonlyMap<string, number>, scale: Scale | undefined) {
    const named = (side: string) =>
      drivers.map(
        (driver): Named => ({ column: columns.get(`${side}_${driver}`) ?? -1, named: 0, asked: 0 }),
      );
    this.#positive = named('positive');
    this.#negative = named('negative');
    this.#question = columns.get('question_1') ?? -1;
    this.#scale = scale;
  }

  get responses(): number {
    return this.#responses;
  }

  /** @throws CellRefused where a cell holds none of the values that it may */
  add(row: Row): void {
    row.forEach(checkLength);
    this.#answer(row);
    for (const driver of this.#positive) count(row, driver);
    for (const driver of this.#negative) count(row, driver);
    this.#responses += 1;
  }

  /** @returns undefined where every answer is 1, which means one thing or the other */
  tallies(): Tallies | undefined {
    const [down = 0, ...stars] = this.#answers;
    const [up = 0] = stars;
    const scale = this.#scale ?? (down + up === 0 ? 'rating' : undefined);
    if (scale === undefined) return undefined;
    return {
      respondents: this.#responses,
      ...(scale === 'thumbs' ? { thumbs: [down, up] } : { rating: stars }),
      drivers: drivers.map((driver, index) => {
        const [good, poor] = [this.#positive[index], this.#negative[index]];
        return [driver, good?.named ?? 0, good?.asked ?? 0, poor?.named ?? 0, poor?.asked ?? 0];
      }),
    };
  }

  #answer(row: Row): void {
    const answer = countIn(row, this.#question);
    if (answer === undefined) return;
    if (answer > 5)
      throw new CellRefused(this.#question, 'is neither 0 or 1 for a thumb nor 1 to 5 for stars');
    const shows = answer === 0 ? 'thumbs' : answer > 1 ? 'rating' : this.#scale;
    if (this.#scale !== undefined && shows !== this.#scale)
      throw new CellRefused(
        this.#question,
        this.#scale === 'thumbs'
          ? 'is a number of stars, but other answers are thumbs (0 or 1)'
          : 'is a thumb down (0), but other answers are 1 to 5 stars',
      );
    this.#scale = shows;
    this.#answers[answer] = (this.#answers[answer] ?? 0) + 1;
  }
}

/** @throws CellRefused where the cell holds none of the values that it may */
function count(row: Row, driver: Named): void {
  switch (row[driver.column]?.trim()) {
    case '':
      return;
    case '1':
      driver.named += 1;
      driver.asked += 1;
      return;
    case '0':
      driver.asked += 1;
      return;
    default:
      throw new CellRefused(driver.column, 'must be 0, 1 or empty');
  }
}
