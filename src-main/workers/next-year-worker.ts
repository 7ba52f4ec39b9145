import { type NextYearRequest, stageNextYear } from '../workbook/carry-forward.ts';
import { runAsWorker } from './run-as-worker.ts';

await runAsWorker<NextYearRequest, string>(stageNextYear);
