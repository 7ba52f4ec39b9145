import type { Command } from 'commander';
import { benchmarks } from '../../bench/index.ts';
import type { BenchOutcome } from '../../bench/measure.ts';
import { printJson, printLine, wrongUsage } from '../output.ts';

function inWords(outcome: BenchOutcome): string {
  if ('notRun' in outcome) return `not run, since ${outcome.notRun}`;
  const { ratio, bound, reference, details } = outcome;
  return `${ratio.toFixed(2)} × ${reference} (bound ${bound}); ${details}`;
}

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
        const outcome = await run();
        results.push({ name: known, ...outcome });
        if (json !== true) printLine(`${known}: ${inWords(outcome)}`);
      }
      if (json === true) printJson(results);
    });
}
