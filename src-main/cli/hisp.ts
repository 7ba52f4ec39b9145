import { CommanderError } from 'commander';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { CommandFailure, type ExitCode, printError, printUnexpected } from './output.ts';
import { makeProgram } from './program.ts';

/** Runs one command. @returns the process's exit code; errors are already on stderr */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    await makeProgram().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CommandFailure) return printError(cause.error, cause.note);
    if (cause instanceof AppFailure) return printError(cause.error);
    if (cause instanceof CommanderError) {
      if (cause.exitCode === 0) return 0;
      return printError({ code: 'wrong_usage', problem: problemOfUsage(cause) });
    }
    return printUnexpected(cause);
  }
}

/** Without a command commander prints its help and says nothing. */
function problemOfUsage({ code, message }: CommanderError): string {
  return code === 'commander.help'
    ? 'A command is missing. Add --help to see which there are.'
    : message.replace(/^error: /, '').replaceAll('\n', ' ');
}
