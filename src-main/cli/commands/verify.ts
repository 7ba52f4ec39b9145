import type { Command } from 'commander';
import { inWords } from '../../../shared/accessibility/finding.ts';
import { accessibilityOf, isPage, verificationOfPage } from '../../verify/accessibility.ts';
import { verifyFile } from '../../verify/verify.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

type Options = { readonly against?: string; readonly accessibility?: boolean; readonly json?: boolean };

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('whether a .json, .docx, .pptx or .cxwb agrees with itself and, if asked, with a workbook')
    .argument('<path>')
    .option('--against <file>', 'a workbook that should say the same')
    .option(
      '--accessibility',
      'whether everyone can use a .docx or .pptx as well, or a page (.html) (Section 508)',
    )
    .option('--json', 'print one JSON value')
    .action(async (given: string, options: Options) => {
      const { against } = options;
      const snapshot =
        against === undefined ? undefined : await reading(against, (workbook) => workbook.snapshot());
      const verification =
        options.accessibility === true && isPage(given)
          ? verificationOfPage
          : orFail(await verifyFile(resolvePath(given), snapshot));
      const accessibility =
        options.accessibility === true ? orFail(accessibilityOf(resolvePath(given))) : undefined;
      if (options.json === true)
        return printJson(accessibility === undefined ? verification : { ...verification, accessibility });
      if (verification.kind !== 'page')
        printLine(
          verification.ok
            ? `In agreement. Digest ${verification.digest}`
            : `NOT in agreement. Digest ${verification.digest || 'none'}`,
        );
      if (verification.kind === 'word' && verification.digest !== '')
        printLine(
          against === undefined
            ? 'Not looked at: pictures, alternative texts and table descriptions (the last two are with --against).'
            : 'Not looked at: what pictures show. Their alternative texts are only where the workbook says the same.',
        );
      for (const problem of verification.problems) printLine(`  ${problem}`);
      if (accessibility?.length === 0)
        printLine('Accessible, as far as a program can tell: “docs/section-508.md” lists what it looks at.');
      for (const finding of accessibility ?? []) printLine(`  Accessibility: ${inWords(finding)}`);
    });
}
