/** What a window complained about. */
export type Complaint = { readonly webContentsId: number; readonly text: string };

/** Begins each line that says that a page tried what it may not; whoever started the app reads them. */
export const refusedMark = '[stand-in] Refused:';

const errors: Complaint[] = [];
const violations: Complaint[] = [];

/** Chromium reports a breach of the content security policy as an error in these words. */
const violation = /Content Security Policy/i;

export function recordConsole(webContentsId: number, type: string, text: string): void {
  if (type !== 'error') return;
  const isViolation = violation.test(text);
  (isViolation ? violations : errors).push({ webContentsId, text });
  if (isViolation) recordRefusal(text);
}

/** @param what in words, or its address */
export function recordRefusal(what: string): void {
  process.stderr.write(`${refusedMark} ${what.replaceAll('\n', ' ')}\n`);
}

export function consoleErrors(): readonly Complaint[] {
  return errors;
}

export function policyViolations(): readonly Complaint[] {
  return violations;
}
