import { createHash } from 'node:crypto';
import { richDeck } from '../../../fixtures/decks.ts';
import { rendered } from './opened.ts';

/** Started as a process of its own by the determinism test: prints the hash of a rendered deck. */
process.stdout.write(createHash('sha256').update(rendered(richDeck())).digest('hex'));
