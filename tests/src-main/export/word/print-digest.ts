import { createHash } from 'node:crypto';
import { renderWord } from '../../../../src-main/export/word/render.ts';
import { draftNotice, richTree } from '../../../fixtures/document-trees.ts';

/** Started as a process of its own by the determinism test: prints the hash of a rendered document. */
const docx = await renderWord(richTree({ draft: draftNotice }), { json: '{"a":1}' });
process.stdout.write(createHash('sha256').update(docx).digest('hex'));
