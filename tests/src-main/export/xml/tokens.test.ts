import { describe, expect, it } from 'vitest';
import { attributeOf, xmlTokens } from '../../../../src-main/export/xml/tokens.ts';

describe('the tokens of an XML text', () => {
  it('end where the tag does, also where a value holds the sign for that', () => {
    expect([...xmlTokens('<a b="1 > 0" c=\'"\'><d/>x &gt; y</a>')]).toEqual([
      { kind: 'open', name: 'a', tag: 'a b="1 > 0" c=\'"\'' },
      { kind: 'empty', name: 'd', tag: 'd/' },
      { kind: 'text', text: 'x > y' },
      { kind: 'close', name: 'a', tag: '/a' },
    ]);
  });

  it('pass over comments, instructions and declarations, and take character data as it is', () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><a><![CDATA[<c> &amp;]]></a>';
    expect([...xmlTokens(xml)]).toEqual([
      { kind: 'open', name: 'a', tag: 'a' },
      { kind: 'text', text: '<c> &amp;' },
      { kind: 'close', name: 'a', tag: '/a' },
    ]);
  });
});

describe('the attribute of a tag', () => {
  it('is found by its whole name, in either quotation marks, with its entities', () => {
    expect(attributeOf('w:p w:val="a" val=\'b &amp; c\'', 'val')).toBe('b & c');
    expect(attributeOf('w:p\n\tw:val = "a"/', 'w:val')).toBe('a');
    expect(attributeOf('w:p w:value="a"', 'w:val')).toBeUndefined();
  });

  it('is not taken out of the value of another', () => {
    expect(attributeOf('wp:docPr descr="where id = 5 and id=\'6\'" id="7"', 'id')).toBe('7');
    expect(attributeOf('wp:docPr descr=" id=" name="x"', 'id')).toBeUndefined();
  });

  it('is found behind one that has no value, as in HTML', () => {
    expect(attributeOf('a hidden href="#x"', 'href')).toBe('#x');
  });

  it('is none where its value does not end', () => {
    expect(attributeOf('a href="#x', 'href')).toBeUndefined();
    expect(attributeOf('a href=x', 'href')).toBeUndefined();
  });
});
