import { describe, expect, it } from 'vitest';
import {
  gapEnd,
  gapStart,
  isDash,
  isDigit,
  isFractionSign,
  isHyphen,
  isLetter,
  isSpace,
  joinEnd,
  wordEnd,
  wordStart,
} from '../../utils/figures/characters.ts';

/** Kinds of characters: those that are of it, and their neighbours that are not. */
const KINDS: readonly (readonly [name: string, is: (code: number) => boolean, its: string, others: string])[] = [
  ['digits', isDigit, '0159', '/:a½²١'],
  ['letters', isLetter, 'azAZÀÖØöøÿŁďЖא\u0301\u1fffⰀ中\ud7ff', '@[`{09 \u00bf×÷\u2000’—\u2bff\ud800\udc00'],
  ['fraction signs', isFractionSign, '¼½¾⅐⅓⅞', '»¿\u214f⅟%2'],
  [
    'spaces',
    isSpace,
    ' \t\n\v\f\r\u00a0\u2000\u2009\u200b\u202f\u205f\u3000',
    '\b\u000e!0\u009f\u1fff\u200c\u2060\u3001',
  ],
  ['hyphens', isHyphen, '-\u2010\u2011', '\u2012–—−_'],
  ['dashes', isDash, '-\u2010\u2011\u2012–—\u2015−', '_~\u200f\u2016\u2211'],
];

describe.each(KINDS)('%s', (_name, is, its, others) => {
  it.each([...its.split('')])('are %j', (character) => expect(is(character.charCodeAt(0))).toBe(true));
  it.each([...others.split('')])('are not %j', (character) => expect(is(character.charCodeAt(0))).toBe(false));
  it('are none behind the end of a text', () => expect(is(Number.NaN)).toBe(false));
});

const spaces = (length: number) => ' '.repeat(length);
const letters = (length: number) => 'a'.repeat(length);

describe('where white space and words end', () => {
  it.each([
    ['white space', gapEnd, '5 \u00a0\t%', 1, 4],
    ['none', gapEnd, '5%', 1, 1],
    ['up to the end', gapEnd, '5  ', 1, 3],
    ['source text that its author indented', gapEnd, `5${spaces(64)}%`, 1, 65],
    ['the gap of a table', gapEnd, `5${spaces(65)}%`, 1, 1],
    ['a word', wordEnd, '5 cent.', 2, 6],
    ['no word', wordEnd, '5 %', 2, 2],
    ['a word up to the end', wordEnd, '5 cent', 2, 6],
    ['the longest word', wordEnd, letters(40), 0, 40],
    ['what is too long for a word', wordEnd, letters(41), 0, 0],
    ['a hyphen before a word', joinEnd, '5-year', 1, 2],
    ['a hyphen before digits', joinEnd, '5-12', 1, 2],
    ['a hyphen before nothing', joinEnd, '5- ', 1, 1],
    ['two hyphens', joinEnd, '5--year', 1, 1],
    ['a hyphen that begins the text', joinEnd, '-year', 0, 0],
    ['white space where a hyphen could be', joinEnd, '5 year', 1, 2],
  ] as const)('%s', (_what, find, text, at, end) => {
    expect(find(text, at)).toBe(end);
  });
});

describe('where white space and words begin', () => {
  it.each([
    ['white space', gapStart, '% \u00a05', 3, 0, 1],
    ['none', gapStart, '%5', 1, 0, 1],
    ['from the beginning', gapStart, '  5', 2, 0, 0],
    ['not before what was taken', gapStart, '    5', 4, 2, 2],
    ['source text that its author indented', gapStart, `%${spaces(64)}5`, 65, 0, 1],
    ['the gap of a table', gapStart, `%${spaces(65)}5`, 66, 0, 66],
    ['a word', wordStart, 'at least', 8, 0, 3],
    ['no word', wordStart, 'at ', 3, 0, 3],
    ['a word from the beginning', wordStart, 'least', 5, 0, 0],
    ['not before what was taken of it', wordStart, 'least', 5, 2, 2],
    ['the longest word', wordStart, letters(40), 40, 0, 0],
    ['what is too long for a word', wordStart, letters(41), 41, 0, 41],
  ] as const)('%s', (_what, find, text, at, floor, start) => {
    expect(find(text, at, floor)).toBe(start);
  });
});
