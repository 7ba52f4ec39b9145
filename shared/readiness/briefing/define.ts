import { definersFor } from '../definers.ts';

const definers = definersFor('briefing');

/** A rule that keeps the briefing a DRAFT: without it a slide would show a gap, or nobody could hear it. */
export const blocks = definers.blocks;

/** A rule that helps to make the briefing better and never holds it back. */
export const advises = definers.advises;
