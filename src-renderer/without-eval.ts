import { config } from 'zod';

/** The page's security policy forbids making code out of text, so zod must not even try. */
config({ jitless: true });
