import { describe, expect, it } from 'vitest';
import type { Mention } from '../../utils/claims/mention.ts';
import { namedIn } from '../../utils/claims/named-candidates.ts';
import { othersIn } from '../../utils/claims/named-others.ts';
import type { BlockKind } from '../../utils/claims/page-text.ts';
import { wordsAsText } from '../../utils/claims/reasons.ts';
import { readText } from './finding.ts';

/** The candidates that a sentence names (`Maduro maduro`), and others (`Antonio Ecarri`). */
function namesIn(text: string, language: string, kind: BlockKind = 'paragraph') {
  const { reading, sentence } = readText(text, language, kind);
  const candidates = namedIn(reading, sentence, { set: 'venezuela-2024', candidates: ['gonzalez', 'maduro'] });
  const asText = ({ from, to }: Mention) => wordsAsText({ reading, from, to });
  return {
    candidates: candidates.map((mention) => `${asText(mention)} ${mention.subject}`),
    others: othersIn(reading, sentence, candidates).map(asText),
  };
}

describe('candidates by name', () => {
  it.each([
    ['en', 'González met Maduro.', ['González gonzalez', 'Maduro maduro']],
    ['en', 'Felipe, González and Maduro met.', ['González gonzalez', 'Maduro maduro']],
    ['en', 'There was Edmundo González Urrutia.', ['Edmundo González Urrutia gonzalez']],
    ['en', 'There Marta González met González Rey and Edmundo González.', ['Edmundo González gonzalez']],
    ['en', 'President Maduro spoke.', ['Maduro maduro']],
    ['en', 'There Candidate González and Mr Maduro spoke.', ['González gonzalez', 'Maduro maduro']],
    ['en', 'There Maduro, Antonio Ecarri and González, Rosa and all met.', ['Maduro maduro', 'González gonzalez']],
    ['en', "Maduro's Venezuela is not Maduro.", ['Maduro maduro']],
    ['en', 'Since Maduro took over, González is silent.', ['González gonzalez']],
    ['en', 'González said nothing, and Maduro says so.', []],
    ['en', 'González, said Maduro, is silent.', ['González gonzalez', 'Maduro maduro']],
    ['es', 'Dijo Maduro que González ganó.', ['González gonzalez']],
    ['es', 'Según Maduro, González perdió.', ['Maduro maduro', 'González gonzalez']],
  ])('%s: %s', (language, text, expected) => expect(namesIn(text, language).candidates).toEqual(expected));

  it('in a headline in which every word has a capital', () => {
    const headline = 'Again Felipe González And Maduro Meet Together';
    expect(namesIn(headline, 'en', 'heading').candidates).toEqual(['González gonzalez', 'Maduro maduro']);
    expect(namesIn('There Felipe González meets another friend', 'en', 'heading').candidates).toEqual([]);
  });
});

describe('candidates by role', () => {
  it.each([
    ['en', 'The president met the former diplomat.', ['The president maduro', 'the former diplomat gonzalez']],
    ['en', 'The president of Peru met the president of Venezuela.', ['the president maduro']],
    ['en', 'There President Lula, the president-elect and the vice-president met.', []],
    ['en', 'There the former president, the vice president and the president elect met.', []],
    ['en', 'The president, Lula and others met.', ['The president maduro']],
    ['en', 'In Kenya the president spoke.', []],
    ['en', 'In Kenya the president of Venezuela spoke.', ['the president maduro']],
    ['es', 'El presidente colombiano habló al presidente.', ['presidente maduro']],
    ['es', 'El ex diplomático ganó al mandatario.', ['ex diplomático gonzalez', 'mandatario maduro']],
    ['pt', 'O CNE deu 51% ao presidente e 44% ao ex-diplomata.', ['presidente maduro', 'ex-diplomata gonzalez']],
    ['fr', 'Le président a battu l’ancien ambassadeur.', ['Le président maduro', 'l’ancien ambassadeur gonzalez']],
  ])('%s: %s', (language, text, expected) => expect(namesIn(text, language).candidates).toEqual(expected));
});

describe('other people and bodies', () => {
  it.each([
    ['en', 'Foro Penal and Brazil met Antonio Ecarri and a Lula.', ['Antonio Ecarri', 'Lula', 'Foro Penal']],
    ['en', 'Almagro spoke to José Mujica there.', ['José Mujica']],
    ['en', 'There Edmundo González and Nicolás Maduro met.', []],
    ['en', 'The opposition said it had won.', []],
    ['en', 'According to Foro Penal, Antonio Ecarri says that Luis Almagro lost.', []],
    ['es', 'El presidente nicaragüense habló.', ['El presidente nicaragüense']],
  ])('%s: %s', (language, text, expected) => expect(namesIn(text, language).others).toEqual(expected));

  it('are not told in a headline in which every word has a capital', () => {
    expect(namesIn('Again Antonio Ecarri Wins Another Vote', 'en', 'heading').others).toEqual([]);
    expect(namesIn('Once there Antonio Ecarri wins another vote', 'en', 'heading').others).toEqual(['Antonio Ecarri']);
  });
});
