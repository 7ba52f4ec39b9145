import { type SalvageRequest, type StagedSalvage, stageSalvage } from '../workbook/salvage/salvage.ts';
import { runAsWorker } from './run-as-worker.ts';

await runAsWorker<SalvageRequest, StagedSalvage>(stageSalvage);
