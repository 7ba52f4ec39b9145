import type { Severity } from '../../shared/readiness/rule.ts';
import './severity-word.css';

const severityWords: Readonly<Record<Severity, string>> = {
  blocks: 'Must be fixed',
  advises: 'Suggestion',
};

/** Whether a finding keeps a document a draft or only suggests something: the word says it, the color only repeats it. */
export function SeverityWord({ severity }: { readonly severity: Severity }) {
  return <strong className={`severity-word severity-${severity}`}>{severityWords[severity]}</strong>;
}
