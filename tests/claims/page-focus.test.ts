import { describe, expect, it } from 'vitest';
import { namesEvent, namesNobody } from '../../utils/claims/page-focus.ts';
import type { BlockKind } from '../../utils/claims/page-text.ts';
import { pageReading } from '../../utils/claims/reading.ts';
import { SetFocus } from '../../utils/claims/set-focus.ts';
import { aPage, sets } from './finding.ts';

const set = () => {
  const first = sets.questions[0]?.set;
  if (first === undefined) throw new Error('the set has no question');
  return first;
};

/** What a page is about, in words; of a title that says nothing unless one is told. */
function focus(paragraphs: readonly string[], title = 'Rain', kinds: readonly BlockKind[] = []): string {
  const page = pageReading(aPage(paragraphs, { title, kinds }), sets);
  const { isAbout, isForeign, isHome } = new SetFocus(page, set(), () => true);
  return [isAbout && 'about', isForeign && 'foreign', isHome && 'home'].filter(Boolean).join(' ');
}

const rain = (blocks: number) => Array.from({ length: blocks }, () => 'It rained.');

describe('what a page is about', () => {
  it.each([
    ['its title names the place', ['It rained.'], 'Venezuela', 'about home'],
    ['its title names another', ['It rained.'], 'Kenya', 'about foreign'],
    ['its title names another, its text the place', ['Venezuela is dry. Caracas too.'], 'Kenya votes', 'about foreign'],
    ['its title names both', ['Kenya, Kenya.'], 'Kenya and Venezuela', 'about foreign home'],
    ['it is short and names nobody', ['It rained.'], 'Rain', 'about'],
    ['it is long and names nobody', rain(15), 'Rain', ''],
    ['it is short and names strangers', ['It rained on Antonio Ecarri.'], 'Rain', 'foreign'],
    ['it names the place behind others', ['In Kenya it rained.', 'Venezuela is dry.'], 'Rain', 'about foreign'],
    [
      'it names the place behind strangers',
      ['It rained on Antonio Ecarri.', 'Venezuela is dry.'],
      'Rain',
      'about foreign',
    ],
    [
      'it names the place often behind strangers',
      ['It rained on Antonio Ecarri.', 'Venezuela is dry. Caracas too. Zulia is glad.'],
      'Rain',
      'about',
    ],
    ['it opens with strangers', ['Antonio Ecarri spoke in Venezuela.'], 'Rain', 'about foreign'],
    [
      'it opens with strangers and goes on',
      ['Antonio Ecarri spoke in Venezuela.', 'Caracas was calm.'],
      'Rain',
      'about',
    ],
    ['it opens with the place', ['In Venezuela Antonio Ecarri spoke.'], 'Rain', 'about'],
    [
      'it names the place in a few quoted words',
      ['A senator spoke. “This is not Venezuela,” he said.'],
      'Rain',
      'about foreign',
    ],
    [
      'it quotes at length',
      ['A senator spoke. “This is not at all like what is going on over there in Venezuela today,” he said.'],
      'Rain',
      'about',
    ],
    ['it quotes twice', ['A senator spoke. “Not Venezuela,” he said. “Nor Caracas,” she said.'], 'Rain', 'about'],
    [
      'it names another more often',
      ['Venezuela is dry.', 'Kenya is wet.', 'The Kenyan rain.', 'Oh Kenya.'],
      'Rain in Venezuela',
      'about foreign home',
    ],
    ['it names it in its fortieth block', [...rain(39), 'Venezuela is dry.'], 'Rain', 'about'],
    ['it names it behind that', [...rain(40), 'Venezuela is dry.'], 'Rain', ''],
  ])('where %s', (_what, paragraphs, title, expected) => expect(focus(paragraphs, title)).toBe(expected));

  it('is told by the headline above the text, too', () => {
    expect(focus(['Rain in Venezuela', 'In Kenya it rained.'], 'News', ['heading'])).toBe('about home');
    expect(focus(['Rain in Kenya', 'In Venezuela it rained.'], 'News', ['heading'])).toBe('about foreign');
    expect(focus(['It rained.', 'Rain in Venezuela'], 'News', ['paragraph', 'heading'])).toBe('about');
  });
});

describe('whether a page names nobody', () => {
  it.each([
    ['a short item', ['It rained.'], false],
    ['a long text about rain', rain(15), true],
    ['a long text that names the place', [...rain(15), 'Venezuela is dry.'], false],
    ['one that names it late', [...rain(40), 'Venezuela is dry.'], true],
  ])('%s', (_what, paragraphs, expected) => {
    expect(namesNobody(pageReading(aPage(paragraphs, { title: 'Rain' }), sets))).toBe(expected);
  });
});

describe('whether a page names the event', () => {
  it.each([
    ['by its day', ['It was decided on July 28.'], 'Rain', true],
    ['by a person of the set', ['Edmundo González hides.'], 'Rain', true],
    ['by a word', ['The election was calm.'], 'Rain', true],
    ['by a word in the title', ['It rained.'], 'The election', true],
    ['by a word and its year', ['The election of 2024 was calm.'], 'Rain', true],
    ['by a word, its year before', ['It rained in 2024.', 'The election was calm.'], 'Rain', true],
    ['by a word and another year', ['The election of 2018 was calm.'], 'Rain', false],
    ['by a word, another year before', ['It rained in 2018.', 'The election was calm.'], 'Rain', false],
    ['by a word and both years', ['The election of 2018 was calm. That of 2024 was not.'], 'Rain', true],
    ['by a year alone', ['It rained in 2024.'], 'Rain', false],
    ['not at all', ['It rained.'], 'Rain', false],
  ])('%s', (_what, paragraphs, title, expected) => {
    expect(namesEvent(pageReading(aPage(paragraphs, { title }), sets), set())).toBe(expected);
  });
});
