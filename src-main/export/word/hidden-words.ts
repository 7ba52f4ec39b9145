import { attributeOf, type XmlToken } from '../xml/tokens.ts';

/** Runs that print nothing, or nothing where a document is read as a page on the web. */
const hiding: ReadonlySet<string> = new Set(['w:vanish', 'w:webHidden']);
/** Hold properties as they were before a tracked change. */
const formerly: ReadonlySet<string> = new Set(['w:rPrChange', 'w:pPrChange']);

export type HiddenWords = {
  /** To be told of every token in turn. */
  readonly take: (token: XmlToken) => void;
  /** Is what stands here in a run that is hidden? */
  readonly isHidden: () => boolean;
  /** Is the mark at the end of this paragraph hidden, so that the next one goes on in the same line? */
  readonly runsOn: () => boolean;
};

/** Follows which words of a text Word does not show, as far as the text itself and not a style says so. */
export function hiddenWords(): HiddenWords {
  const runs: boolean[] = [];
  let inFormer = 0;
  let inMark = 0;
  let isMarkHidden = false;
  const hide = () => {
    if (inMark > 0) isMarkHidden = true;
    else if (runs.length > 0) runs[runs.length - 1] = true;
  };
  return {
    take: (token) => {
      if (token.kind === 'text') return;
      const { kind, name, tag } = token;
      const step = kind === 'empty' ? 0 : kind === 'open' ? 1 : -1;
      if (formerly.has(name)) inFormer += step;
      else if (inFormer > 0) return;
      else if (name === 'w:r' && kind === 'open') runs.push(false);
      else if (name === 'w:r' && kind === 'close') runs.pop();
      else if (name === 'w:pPr') inMark += step;
      else if (name === 'w:p' && kind === 'open') isMarkHidden = false;
      else if (kind !== 'close' && hiding.has(name) && isOn(tag)) hide();
    },
    isHidden: () => runs.includes(true),
    runsOn: () => isMarkHidden,
  };
}

function isOn(tag: string): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf(tag, 'w:val') ?? '');
}
