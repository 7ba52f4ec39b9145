import { definersFor } from '../definers.ts';

const definers = definersFor('plan');

/** A rule that keeps the Action Plan a DRAFT: without it the plan would print a gap or a false statement. */
export const blocks = definers.blocks;

/** A rule that helps to make the Action Plan better and never holds it back. */
export const advises = definers.advises;
