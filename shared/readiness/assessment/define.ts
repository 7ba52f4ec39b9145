import { definersFor } from '../definers.ts';

const definers = definersFor('assessment');

/** A rule that keeps the Capacity Assessment a DRAFT: what the circular says shall be there. */
export const blocks = definers.blocks;

/** A rule that helps to make the Capacity Assessment better and never holds it back. */
export const advises = definers.advises;
