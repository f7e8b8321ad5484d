import { describe, expect, it } from 'vitest';
import { knownNamesIn, listBeginningAt, listEndingAt, type Name, withStrangers } from '../../utils/claims/names-in.ts';
import type { Reading } from '../../utils/claims/reading.ts';
import { wordsAsText } from '../../utils/claims/reasons.ts';
import { readText, sets } from './finding.ts';

/** The names of a text's first sentence. */
function namesOf(text: string, language: string): { readonly reading: Reading; readonly names: readonly Name[] } {
  const { reading, sentence } = readText(text, language);
  const set = sets.questions[0]?.set;
  if (set === undefined) throw new Error('the set has no question');
  const known = knownNamesIn(reading, sentence, set);
  return { reading, names: withStrangers({ reading, sentence, phrases: reading.phrases }, known) };
}

describe('names in a sentence', () => {
  it.each([
    [
      'en',
      'Peru and the United States met Dina Boluarte on Monday 29 July in Lima.',
      ['Peru peru', 'United States united-states', 'Dina Boluarte peru', 'Monday ?', 'Lima peru'],
    ],
    [
      'en',
      'President Lula and the incumbent spoke of Jean-Luc Godard and of Ecuador.',
      ['Lula ?', 'the incumbent maduro, a role', 'Jean-Luc Godard ?', 'Ecuador ?'],
    ],
    ['en', 'Kenya too, and Bogotá.', ['Kenya ?', 'Bogotá colombia']],
    ['en', 'Rain fell on I and on 12 October.', []],
    [
      'es',
      'El gobierno argentino y el Perú hablaron con Lula.',
      ['gobierno argentino argentina', 'Perú peru', 'Lula ?'],
    ],
    ['es', 'El tango argentino y el Perú.', ['Perú peru']],
    [
      'en',
      'The European Union and the US hailed Edmundo González Urrutia.',
      ['European Union european-union', 'US united-states', 'Edmundo González Urrutia gonzalez'],
    ],
  ])('%s: %s', (language, text, expected) => {
    const { reading, names } = namesOf(text, language);
    const told = names.map(
      ({ id, isRole, ...span }) => `${wordsAsText({ reading, ...span })} ${id ?? '?'}${isRole ? ', a role' : ''}`,
    );
    expect(told).toEqual(expected);
  });
});

/** The names of a list that ends, or begins, at the bar. */
function listAt(text: string, side: 'ends' | 'begins'): string[] {
  const { reading, names } = namesOf(text.replace('|', ''), 'en');
  const place = text.indexOf('|');
  const list =
    side === 'ends'
      ? listEndingAt(reading, names, reading.tokens.findIndex(({ end }) => end === place) + 1)
      : listBeginningAt(
          reading,
          names,
          reading.tokens.findIndex(({ start }) => start === place),
        );
  return list.map((name) => wordsAsText({ reading, ...name }));
}

describe('a list of names that ends at a place', () => {
  it.each([
    ['Peru| recognised', ['Peru']],
    ['Peru, Ecuador and Argentina| recognised', ['Peru', 'Ecuador', 'Argentina']],
    ['Peru and the United States| recognised', ['Peru', 'United States']],
    ['Peru met Argentina| there', ['Argentina']],
    ['Peru and, yes, the good Argentina| there', ['Argentina']],
    ['Peru, by Argentina| there', ['Argentina']],
    ['Peru and rain| there', []],
    ['Unlike Peru, Argentina| recognised', ['Argentina']],
    ['Unlike Peru and Ecuador, Argentina| recognised', ['Argentina']],
    ['It rained, unlike in Peru, Argentina| recognised', ['Argentina']],
    ['Like Peru, Argentina| recognised', ['Peru', 'Argentina']],
    ['In the end Peru and Argentina| recognised', ['Peru', 'Argentina']],
    ['For the government of Peru, Argentina| recognised', ['Peru', 'Argentina']],
  ])('%s', (text, expected) => expect(listAt(text, 'ends')).toEqual(expected));
});

describe('a list of names that begins at a place', () => {
  it.each([
    ['by |Peru', ['Peru']],
    ['by |Peru, Ecuador and the United States, it said', ['Peru', 'Ecuador', 'United States']],
    ['by |the governments of Peru and by the United States', ['Peru', 'United States']],
    ['by |President Lula and Peru', ['Lula', 'Peru']],
    ['by |Peru met Ecuador', ['Peru']],
    ['by |Peru and in Ecuador', ['Peru']],
    ['by |Peru, by Ecuador', ['Peru']],
    ['by |Peru’s foreign ministry', ['Peru']],
    ['by |Peru’s neighbours', []],
    ['by |the rain in Peru', []],
    ['by |the prime minister of the government of the state of Peru', []],
  ])('%s', (text, expected) => expect(listAt(text, 'begins')).toEqual(expected));
});
