import type { ReactNode } from 'react';
import type { Inline, TextRun } from '../../../shared/documents/tree.ts';
import { elementId, jumpTo, noteId, noteMarkId } from './ids.ts';
import { placed } from './placed.ts';
import { useRendering } from './rendering.ts';

/** What stands where nothing was filled in. */
const nothing = '–';

/** Running text; where there is none, a dash. */
export function Inlines({ content }: { readonly content: readonly Inline[] }): ReactNode {
  if (content.length === 0) return nothing;
  return placed(content).map(({ key, item }) => <InlineView key={key} inline={item} />);
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return <Run run={inline} />;
    case 'break':
      return <br />;
    case 'link':
      return <WebLink href={inline.href} content={inline.content} />;
    case 'reference':
      return <Reference target={inline.target} />;
    case 'footnote':
      return <FootnoteMark inline={inline} />;
  }
}

function Run({ run: { text, bold, italic } }: { readonly run: TextRun }): ReactNode {
  const slanted = italic ? <em>{text}</em> : text;
  return bold ? <strong>{slanted}</strong> : slanted;
}

type WebLinkProps = { readonly href: string; readonly content: readonly TextRun[] };

/** Only https addresses can be opened from here; others show as they print. */
function WebLink({ href, content }: WebLinkProps): ReactNode {
  const { openLink } = useRendering();
  const words = <Inlines content={content} />;
  if (openLink === undefined || !href.startsWith('https://'))
    return <span className="document-link">{words}</span>;
  return (
    <a
      className="document-link"
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        openLink(href);
      }}
    >
      {words}
    </a>
  );
}

type JumpLinkProps = {
  readonly to: string;
  readonly id?: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link within the document. It takes the focus along, so that reading goes on where it leads. */
export function JumpLink({ to, id, className, label, children }: JumpLinkProps): ReactNode {
  return (
    <a
      id={id}
      className={className}
      href={`#${to}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        jumpTo(event.currentTarget.ownerDocument, to, 'follow');
      }}
    >
      {children}
    </a>
  );
}

function Reference({ target }: { readonly target: string }): ReactNode {
  const caption = useRendering().captions.get(target);
  if (caption === undefined) throw new Error(`No caption has the id "${target}"`);
  return (
    <JumpLink to={elementId(target)} className="document-reference">
      {`${caption.kind} ${caption.number}`}
    </JumpLink>
  );
}

function FootnoteMark({ inline }: { readonly inline: Inline }): ReactNode {
  const note = useRendering().notes.get(inline);
  if (note === undefined) throw new Error('A footnote has no number');
  const { number } = note;
  return (
    <sup>
      <JumpLink to={noteId(number)} id={noteMarkId(number)} label={`Footnote ${number}`}>
        {number}
      </JumpLink>
    </sup>
  );
}
