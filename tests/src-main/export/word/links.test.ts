import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../../src-main/export/word/links.ts';

describe('linkTarget', () => {
  it.each([
    ['https://www.example.gov/a?b=c&d=%20#e', 'https://www.example.gov/a?b=c&d=%20#e'],
    ['HTTP://EXAMPLE.GOV', 'http://example.gov/'],
    ['https://example.gov/a b', 'https://example.gov/a%20b'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['mailto:a.b+c@example.gov', 'mailto:a.b+c@example.gov'],
  ])('normalizes %s', (href, target) => {
    expect(linkTarget(href)).toBe(target);
  });

  it.each([
    'https://exa mple/',
    'https://',
    'https://user:secret@example.gov/',
    'https://example.gov/100%',
    'https://example.gov/{x}',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:a@b@c.example',
    'mailto:nobody',
    'www.example.gov',
    '',
  ])('refuses %s', (href) => {
    const target = linkTarget(href);
    if (target !== undefined) expect(target).toMatch(/^[\x21-\x7e]+$/);
    else expect(target).toBeUndefined();
  });
});
