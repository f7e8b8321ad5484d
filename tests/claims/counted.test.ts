import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

/** What is marked in a sentence, question by question. */
const markedIn = (language: string, text: string) =>
  marksOf([text], language === 'en' ? {} : { language, title: '' }).map((line) => line.replace(/ \w+$/, ''));

describe('what a figure counts', () => {
  it.each([
    ['en', 'In the protests 24 were killed.', ['24 -> deaths']],
    ['en', 'In the protests 24 (people) were killed.', ['24 -> deaths']],
    ['en', 'In the protests 24 people and their dogs were killed.', ['24 people -> deaths']],
    ['en', 'In the protests 24 of our people were killed.', ['24 of our people -> deaths']],
    ['en', 'In the protests dozens of people were killed.', ['dozens of people -> deaths']],
    ['en', 'In the protests 24 armed and hooded men were killed.', []],
    ['en', 'In the protests 24 very old and quite lame and tired dogs were killed.', []],
    ['en', 'In the protests 24 – among many others – were killed.', []],
    ['en', 'In the protests dozens of dogs and of people were killed.', []],
    ['en', 'In the protests hundreds of police officers were killed.', []],
    ['es', 'En las protestas murieron dos docenas de personas.', ['dos docenas de personas -> deaths']],
    ['es', 'En las protestas murieron dos docenas de perros.', []],
    ['pt', 'Subiu para 24 o número de mortos nos protestos.', ['24 o número de mortos -> deaths']],
    ['pt', 'Subiu para 24 o número de cães nos protestos.', []],
    ['fr', 'Le bilan porte à 24 le nombre de morts dans les manifestations.', ['24 le nombre de morts -> deaths']],
    ['fr', 'Le bilan porte à 24 le nombre de chiens dans les manifestations.', []],
    ['fr', 'Les manifestations ont fait une vingtaine de morts.', ['une vingtaine de morts -> deaths']],
  ])('%s: %s', (language, text, expected) => expect(markedIn(language, text)).toEqual(expected));
});

describe('of what a figure is a share', () => {
  it.each([
    ['A third of the vote went to Maduro.', ['A third of the vote -> vote-share maduro']],
    ['A third of all valid votes went to Maduro.', ['A third of all valid votes -> vote-share maduro']],
    ['A third of those votes went to Maduro.', ['A third of those votes -> vote-share maduro']],
    ['Some 30 per cent of votes in the country went to Maduro.', ['Some 30 per cent of votes -> vote-share maduro']],
    ['A third of homes went to Maduro.', []],
    ['A third of all valid tickets to the match went to Maduro.', []],
    ['A third of it went to Maduro.', []],
    ['A third of those who were asked went to Maduro.', []],
  ])('%s', (text, expected) => expect(markedIn('en', text)).toEqual(expected));
});
