import { titled } from '../../../shared/charts/titled.ts';
import { csvText } from '../../../shared/csv/csv-text.ts';
import type { Drawing } from '../../../shared/documents/tree.ts';
import { type ResultTable, rowsToCopy } from '../../../shared/feedback/results/table.ts';
import { call } from '../../bridge/bridge.ts';
import { showDone, showError } from '../../state/notices.ts';

/** As text that a spreadsheet takes; what would run there as a formula stays text. */
export async function copyTable(table: ResultTable): Promise<void> {
  const answer = await call('clipboard.text', { text: csvText(rowsToCopy(table)) });
  if (answer.ok) showDone('The table is copied as CSV. Paste it where you need it.');
  else showError(answer.error);
}

/** In the colors of paper, with its title, since it is pasted among other things. */
export async function copyDrawing(title: string, drawing: Drawing): Promise<void> {
  const answer = await call('clipboard.picture', { svg: titled(title, drawing).svg });
  if (answer.ok) showDone('The chart is copied as a picture. Paste it where you need it.');
  else showError(answer.error);
}
