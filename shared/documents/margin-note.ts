import type { DocumentTree } from './tree.ts';

/**
 * Header and footer texts that the cover does not say already, with the reason why they stand on it: screen
 * readers pass over both.
 *
 * @returns undefined where there are none
 */
export function marginNote({ headerText, footerText, cover }: DocumentTree): string | undefined {
  const { organization, department, title, subtitle } = cover;
  const said = [organization, department ?? '', title, subtitle];
  const isSaid = (text: string) =>
    text.split(/\s*[|,:]\s*/).every((part) => said.some((words) => words.includes(part)));
  const header = headerText
    .split(' | ')
    .filter((text) => !isSaid(text))
    .join(' | ');
  const footer = footerText === undefined || isSaid(footerText) ? '' : footerText;
  if (header === '' && footer === '') return undefined;
  if (footer === '') return `Header of every page: ${header}`;
  return header === ''
    ? `Footer of every page: ${footer}`
    : `Header and footer of every page: ${header} | ${footer}`;
}

/** Marking and draft state, in the middle of the header; empty where there is neither. */
export function headerState({ marking, draft }: DocumentTree): string {
  const state = [marking ?? '', draft === undefined ? '' : 'DRAFT'].map((text) => text.trim());
  return state.filter((text) => text !== '').join(' | ');
}
