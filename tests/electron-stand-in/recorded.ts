/** What a window complained about. */
export type Complaint = { readonly webContentsId: number; readonly text: string };

const errors: Complaint[] = [];
const violations: Complaint[] = [];

/** Chromium reports a breach of the content security policy as an error in these words. */
const violation = /Content Security Policy/i;

export function recordConsole(webContentsId: number, type: string, text: string): void {
  if (type !== 'error') return;
  (violation.test(text) ? violations : errors).push({ webContentsId, text });
}

export function consoleErrors(): readonly Complaint[] {
  return errors;
}

export function policyViolations(): readonly Complaint[] {
  return violations;
}
