const firstStrongLetter = /\p{L}/u;
const rightToLeftScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text begins in a script that is written from right to left (the first letter decides). */
export function isRightToLeft(text: string): boolean {
  const letter = firstStrongLetter.exec(text)?.[0];
  return letter !== undefined && rightToLeftScript.test(letter);
}
