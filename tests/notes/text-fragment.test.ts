import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, textDirective } from '../../utils/notes/text-fragment.ts';
import { anyNote } from './arbitrary-note.ts';
import { aNote, anAnchor } from './builders.ts';

describe('the text directive', () => {
  it.each([
    ['a short quote with words around it', anAnchor(), 'text=challenger-,67%20per%20cent,-of'],
    ['one word', anAnchor({ quote: '24' }), 'text=the%20challenger-,24,-of%20the'],
    ['five words', anAnchor({ quote: 'one two three four five' }), 'text=one%20two%20three%20four%20five'],
    ['six words', anAnchor({ quote: 'one two three four five six' }), 'text=one%20two%20three,five%20six'],
    ['hyphens', anAnchor({ quote: '67-30', prefix: '', suffix: '' }), 'text=67%2D30'],
    ['commas and ampersands', anAnchor({ quote: '1,300 & more', prefix: '', suffix: '' }), 'text=1%2C300%20%26%20more'],
    ['no text around', anAnchor({ quote: '24', prefix: '', suffix: '' }), 'text=24'],
    ['a sign right in front', anAnchor({ quote: '24', prefix: 'it was ($', suffix: ') or so it seems' }), 'text=24'],
    [
      'another line in front',
      anAnchor({ quote: '24', prefix: 'a heading\nAt least ', suffix: '\nNext' }),
      'text=At%20least-,24',
    ],
    ['a quote over two lines', anAnchor({ quote: 'one two\nthree' }), 'text=one%20two,three'],
    ['half a pair', anAnchor({ quote: '\ud800 24', prefix: '', suffix: '' }), 'text=%EF%BF%BD%2024'],
  ])('of %s', (_, anchor, directive) => {
    expect(textDirective(anchor)).toBe(directive);
  });

  it.each([
    ['white space', anAnchor({ quote: ' \n ' })],
    ['an endless word', anAnchor({ quote: 'x'.repeat(300) })],
  ])('of %s is none', (_, anchor) => {
    expect(textDirective(anchor)).toBeNull();
  });

  it('has at most five words, and never throws', () => {
    fc.assert(
      fc.property(anyNote, ({ anchor }) => {
        const directive = anchor === null ? null : textDirective(anchor);
        if (directive === null) return;
        const terms = directive.slice('text='.length).split(',');
        const words = terms.flatMap((term) => decodeURIComponent(term).split(' '));
        expect(words.length).toBeLessThanOrEqual(5);
        expect(directive).toMatch(/^text=[!-~]+$/);
      }),
    );
  });
});

describe('the link of a note', () => {
  it('leads to the passage by the canonical address', () => {
    expect(linkTo(aNote())).toBe('https://news.example/venezuela#:~:text=challenger-,67%20per%20cent,-of');
  });

  it('leads to the page where there is no passage', () => {
    expect(linkTo(aNote({ anchor: null }))).toBe('https://news.example/venezuela');
  });
});
