import type { ReactNode } from 'react';
import { leftOutInWords } from './left-out.ts';

/** Whoever reads the public edition here knows the whole plan, and might look for the rest of it. */
export function LeftOutNote(): ReactNode {
  return (
    <details className="document-left-out">
      <summary>What the public edition leaves out</summary>
      <p>Of what the plan for OMB says, it carries nothing of the following (§280.17):</p>
      <ul>
        <li>Names of people, except the senior accountable official</li>
        {leftOutInWords().map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>Sign-offs, and the list of what is still missing</li>
      </ul>
      <p>Internal notes and comments stand in neither of the two.</p>
    </details>
  );
}
