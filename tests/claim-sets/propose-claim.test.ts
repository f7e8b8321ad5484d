import { describe, expect, it } from 'vitest';
import { figureInPage, openPage } from '../../utils/claim-sets/figure-in-page.ts';
import { proposeClaim } from '../../utils/claim-sets/propose-claim.ts';
import { proposeNames, proposeTopics } from '../../utils/claim-sets/propose-names.ts';
import { proposeWords } from '../../utils/claim-sets/propose-words.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { notableFigures } from '../../utils/claims/notable-figures.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aPage } from '../claims/finding.ts';
import flood from './quelldale-flood.json' with { type: 'json' };

const none = compileClaimSets([], ALL_LANGUAGES);
const parsed = parseClaimSet(flood);
if (!parsed.ok) throw new Error('the flood is not in order');
const set = parsed.value;
const withSet = compileClaimSets([set], ALL_LANGUAGES);

/** The last figure of a page's last paragraph. */
function figureOf(paragraphs: readonly string[], language: string) {
  const page = aPage(paragraphs, { language, title: '' });
  const last = notableFigures(page, none).at(-1);
  const opened = openPage({ text: page, url: '', site: '' }, none);
  const figure = last && figureInPage(opened, last);
  if (!figure) throw new Error('there is no figure');
  return { opened, figure };
}

describe('words proposed for a figure', () => {
  const wordsFor = (language: string, sentence: string, ...before: string[]) => {
    const { opened, figure } = figureOf([...before, sentence], language);
    return proposeWords(figure, opened.words);
  };

  it.each([
    ['en', 'The flood killed 14 people.', ['killed', 'flood'], ['people']],
    ['en', 'Nearly one in four households has no insurance.', ['insurance'], ['households']],
    ['en', 'Some 2,300 residents were evacuated, and 640 homes were damaged.', ['damaged'], ['homes']],
    ['en', 'It needs 30,000 sheets and four Chinese engineers.', [], ['engineers']],
    ['en', 'They buried 24 men and children there.', ['buried', 'children'], ['men']],
    ['es', 'La riada mató a 14 personas.', ['mató', 'riada'], ['personas']],
    ['es', 'Unos 2.300 vecinos fueron evacuados en la noche.', ['evacuados', 'noche'], ['vecinos']],
    ['fr', 'La crue a tué 14 personnes.', ['tué', 'crue'], ['personnes']],
    ['fr', 'Quelque 2 300 habitants ont été évacués.', ['évacués'], ['habitants']],
    ['pt', 'A enchente matou 14 pessoas.', ['matou', 'enchente'], ['pessoas']],
    ['pt', 'Cerca de 2.300 moradores foram retirados.', ['retirados'], ['moradores']],
  ])('%s: %s', (language, sentence, cues, counts) => {
    expect(wordsFor(language, sentence)).toEqual({ cues, counts });
  });

  it.each([
    ['small words', 'en', 'It was about 14 per cent of them.', []],
    ['who says it', 'en', 'The flood killed 14 people, county officials say.', ['killed', 'flood']],
    ['names', 'en', 'In Quelldale and Tarnholm it killed 14 people.', ['killed']],
    ['days and months', 'en', 'On Monday at least 14 people drowned.', ['drowned']],
    ['words of another figure', 'en', 'Rain lasted nine days, the mud covered 640 homes.', ['covered', 'mud']],
    ['nouns of another figure', 'en', 'There 150 workers forged some 30,000 receipts.', ['forged']],
    ['who says it', 'es', 'La riada mató a 14 personas, según el condado.', ['mató', 'riada']],
    ['names', 'es', 'En Quelldale murieron 14 personas.', ['murieron']],
    ['who says it', 'fr', 'La crue a tué 14 personnes, selon le comté.', ['tué', 'crue']],
    ['adverbs', 'fr', 'Elle a malheureusement tué 14 personnes.', ['tué']],
    ['who says it', 'pt', 'A enchente matou 14 pessoas, segundo o condado.', ['matou', 'enchente']],
    ['days', 'pt', 'Na sexta morreram 14 pessoas.', ['morreram']],
  ])('no %s (%s): %s', (_, language, sentence, cues) => {
    expect(wordsFor(language, sentence).cues).toEqual(cues);
  });

  it('puts what a page has everywhere behind what it has once', () => {
    const before = ['The flood rose.', 'The flood fell.', 'Nobody forgets the flood.', 'A flood it was.'];
    expect(wordsFor('en', 'The flood brought 14 barges down.').cues).toContain('flood');
    expect(wordsFor('en', 'The flood brought 14 barges down.', ...before).cues).not.toContain('flood');
  });
});

describe('names proposed for a figure', () => {
  const namesFor = (sentence: string, language = 'en') => proposeNames(figureOf([sentence], language).figure, null);

  it.each([
    ['In Tarnholm, Foro Penal said 1,300 people were held.', ['Tarnholm'], ['Foro Penal']],
    ['According to the group Provea, 24 people died in Caracas.', ['Caracas'], ['Provea']],
    ['The mayor, Ann Bell, told Ben Cole that 14 people died.', ['Ben Cole'], ['Ann Bell']],
    ['In Quelldale the flood cost 24 lives, says Provea.', ['Quelldale'], ['Provea']],
  ])('%s', (sentence, subjects, parties) => {
    expect(namesFor(sentence)).toEqual({ subjects, parties });
  });

  it.each([
    ['On Monday at least 14 people drowned.', 'en'],
    ['The flood killed 14 people.', 'en'],
    ['El lunes murieron 14 personas.', 'es'],
  ])('none: %s', (sentence, language) => {
    expect(namesFor(sentence, language)).toEqual({ subjects: [], parties: [] });
  });
});

describe('topics of a page', () => {
  it('are the names that it has most', () => {
    const page = aPage(
      ['A flood tore through Quelldale.', 'On Monday rain fell on Tarnholm.', 'Nobody in Quelldale slept on Monday.'],
      { title: 'Quelldale buries its dead' },
    );
    expect(proposeTopics(page, none)).toEqual(['Quelldale']);
  });

  it.each([
    ['at the beginning of a sentence', ['Quelldale counts its dead.', 'Nobody in Quelldale slept.'], ''],
    ['at the beginning of the title', ['Nobody in Quelldale slept.'], 'Quelldale counts its dead'],
  ])('are counted %s, too', (_, paragraphs, title) => {
    expect(proposeTopics(aPage(paragraphs, { title }), none)).toEqual(['Quelldale']);
  });

  it('are none where no name stands there twice', () => {
    expect(proposeTopics(aPage(['It rained in Tarnholm.'], { title: '' }), none)).toEqual([]);
  });
});

describe('a proposed claim', () => {
  const page = aPage(
    [
      'The flood tore through Quelldale.',
      'In all, the flood killed at least 17 people, according to the River Trust.',
      'Pumps ran for six weeks.',
    ],
    { title: 'Quelldale buries its dead', published: '2023-04-05' },
  );
  const offered = { text: page, url: 'https://paper.example/quelldale', site: 'paper.example' };
  const stretchOf = (quote: string) => {
    const start = textOf(page).indexOf(quote);
    return { start, end: start + quote.length };
  };
  const asks = (_: unknown, { counts }: { readonly counts: readonly string[] }) => `How many ${counts.join()}?`;

  it('is filled in from the page', () => {
    const { draft } = proposeClaim(openPage(offered, none), stretchOf('at least 17'), null, asks) ?? {};
    expect(draft).toMatchObject({
      language: 'en',
      says: 'In all, the flood killed at least 17 people, according to the River Trust.',
      figures: [{ measure: 'count', figure: { bound: 'at-least', value: 17 } }],
      question: { asks: 'How many people?', cues: ['killed', 'flood'], counts: ['people'] },
      subject: null,
      assertedBy: ['River Trust'],
      standing: 'report',
      asOf: '2023-04-05',
      source: {
        title: 'Quelldale buries its dead',
        publisher: 'paper.example',
        published: '2023-04-05',
        url: 'https://paper.example/quelldale',
      },
      paragraph: 2,
      fragment: 'at least 17 people, according',
    });
  });

  it('takes the question of the set whose words stand there, and adds none to it', () => {
    const proposed = proposeClaim(openPage(offered, withSet), stretchOf('at least 17'), set, asks);
    const deaths = set.questions.find(({ id }) => id === 'flood-deaths');
    expect(proposed?.draft.question).toEqual({ asks: deaths?.asks, cues: [], counts: [] });
    expect(proposed?.questions[0]).toBe(deaths);
  });

  it('proposes a question of its own where the set has no such one', () => {
    const { draft, questions } = proposeClaim(openPage(offered, withSet), stretchOf('six weeks'), set, asks) ?? {};
    expect(draft?.question?.cues).toEqual(['ran', 'pumps']);
    expect(questions?.every(({ measure }) => measure === 'duration')).toBe(true);
  });

  it('is none where no figure stands', () => {
    expect(proposeClaim(openPage(offered, none), stretchOf('tore through'), null, asks)).toBeNull();
  });
});
