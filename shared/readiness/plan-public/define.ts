import { definersFor } from '../definers.ts';

const definers = definersFor('plan-public');

/** A rule that keeps the public edition a DRAFT: what must not leave the house, or must not be missing. */
export const blocks = definers.blocks;

/** A rule that asks to look again before publication. */
export const advises = definers.advises;
