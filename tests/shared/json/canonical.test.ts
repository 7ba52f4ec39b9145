import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';

describe('canonical JSON (RFC 8785)', () => {
  it('writes the example of RFC 8785 section 3.2.2 as the RFC prints it', () => {
    const example: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units, as in RFC 8785 section 3.2.3', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('gives equal text for equal data, in whatever order it was built', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe(
      canonicalJson({ a: 'x', b: [{ c: 2, d: 1 }] }),
    );
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  it('writes minus zero as zero and leaves unset members out', () => {
    expect(canonicalJson({ a: -0, b: undefined, c: '' })).toBe('{"a":0,"c":""}');
  });

  it.each([
    ['a lone surrogate in a text', { a: 'x\ud800' }],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['a number that is none', { a: Number.NaN }],
    ['an infinite number', [Number.POSITIVE_INFINITY]],
    ['nothing at all', undefined],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  it('refuses a cycle but not the same object in two places', () => {
    const shared = { a: 1 };
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
    expect(() => canonicalJson(cycle)).toThrow();
  });
});

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is the value that FIPS 180 gives', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it('is taken over UTF-8 bytes', () => {
    const text = '§280.9 — naïve 😀';
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('refuses text that UTF-8 would have to change', () => {
    expect(() => sha256Hex('\ud800')).toThrow();
  });
});
