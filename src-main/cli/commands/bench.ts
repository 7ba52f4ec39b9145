import type { Command } from 'commander';
import { benchmarks } from '../../bench/index.ts';
import { printJson, printLine, wrongUsage } from '../output.ts';

export function addBench(program: Command): void {
  program
    .command('bench')
    .description('the benchmarks, each as a ratio against a reference in the same run')
    .argument('[name]')
    .option('--json', 'print one JSON value')
    .action(async (name: string | undefined, { json }: { json?: boolean }) => {
      const chosen = Object.entries(benchmarks).filter(([known]) => name === undefined || known === name);
      if (chosen.length === 0)
        throw wrongUsage(
          `There is no benchmark “${name?.slice(0, 40)}”. There are: ${Object.keys(benchmarks).join(', ')}.`,
        );
      const results = [];
      for (const [known, run] of chosen) {
        const result = { name: known, ...(await run()) };
        results.push(result);
        if (json !== true)
          printLine(
            `${known}: ${result.ratio.toFixed(2)} × ${result.reference} (bound ${result.bound}); ${result.details}`,
          );
      }
      if (json === true) printJson(results);
    });
}
