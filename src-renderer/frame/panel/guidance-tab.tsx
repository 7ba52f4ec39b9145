import type { Finding } from '../../../shared/readiness/rule.ts';
import { SeverityWord } from '../../ui/severity-word.tsx';
import type { Guidance } from './guidance.ts';

type Props = {
  readonly guidance: Guidance;
  /** Of the focused field. */
  readonly findings: readonly Finding[];
};

export function GuidanceTab({ guidance: { blocks, citations }, findings }: Props) {
  return (
    <>
      {findings.length > 0 && (
        <section className="panel-block">
          <h3>What Review says here</h3>
          {findings.map(({ rule, message, severity }) => (
            <p key={`${rule} ${message}`}>
              <SeverityWord severity={severity} /> {message}
            </p>
          ))}
        </section>
      )}
      {blocks.map(({ heading, paragraphs, terms }) => (
        <section key={heading} className="panel-block">
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {terms !== undefined && (
            <dl>
              {terms.map(({ term, meaning }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
      {citations.length > 0 && <p className="panel-citation">{citations.join(' · ')}</p>}
    </>
  );
}
