import { describe, expect, it } from 'vitest';
import { notableFigures } from '../../utils/claims/notable-figures.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { aPage, sets } from './finding.ts';

const notableIn = (sentence: string, language: string) => {
  const page = aPage([sentence], { language, title: '' });
  const text = textOf(page);
  return notableFigures(page, sets).map(({ start, end }) => text.slice(start, end));
};

describe('figures that are worth a claim', () => {
  it.each([
    ['en', 'The dam cost about 40 million euros.', ['about 40 million euros']],
    ['en', 'At least 24 people lost their homes.', ['At least 24']],
    ['en', 'Turnout was 61.5 per cent, up three points.', ['61.5 per cent', 'three points']],
    ['en', 'The strike lasted eleven days.', ['eleven days']],
    ['en', 'Hundreds of houses stood under water.', ['Hundreds']],
    ['en', 'In the evening 12 Venezuelans were counted.', ['12']],
    ['en', 'Since Monday 24 people lost their homes.', ['24']],
    [
      'en',
      'Turnout was 61.5 per cent, one in four stayed away, two-to-one was the vote.',
      ['61.5 per cent', 'one in four', 'two-to-one'],
    ],
    ['en', 'The river carried 300 barrels per day.', ['300 barrels per day']],
    ['en', 'Yesterday 24 people lost their homes.', ['24']],
    ['en', 'Near Paris, 24 people lost their homes.', ['24']],
    ['en', 'Between 20 and 30 houses fell.', ['Between 20 and 30']],
    ['en', 'There were about 40 Boeing engines.', ['about 40']],
    ['es', 'La presa costó unos 40 millones de euros.', ['unos 40 millones de euros']],
    ['es', 'Al menos 24 personas perdieron sus casas.', ['Al menos 24']],
    ['es', 'La participación fue del 61,5 %.', ['61,5 %']],
    ['fr', 'Le barrage a coûté environ 40 millions d’euros.', ['environ 40 millions d’euros']],
    ['fr', 'Au moins 24 personnes ont perdu leur maison.', ['Au moins 24']],
    ['fr', 'La grève a duré onze jours.', ['onze jours']],
    ['pt', 'A barragem custou cerca de 40 milhões de euros.', ['cerca de 40 milhões de euros']],
    ['pt', 'Pelo menos 24 pessoas perderam as casas.', ['Pelo menos 24']],
    ['pt', 'A participação foi de 61,5%.', ['61,5%']],
  ])('%s: %s', (language, sentence, quotes) => {
    expect(notableIn(sentence, language)).toEqual(quotes);
  });

  it.each([
    ['a date alone', 'en', 'The river rose on 9 March 2023.'],
    ['a year', 'en', 'It was rebuilt in 2011.'],
    ['an ordinal', 'en', 'It is the third flood of its kind.'],
    ['an article', 'en', 'One house and one barn were spared.'],
    ['a time told from now', 'en', 'The dam broke two years ago.'],
    ['an age', 'en', 'The mayor, aged 45, stayed.'],
    ['the number of an entry', 'en', '3. Cellars were pumped out.'],
    ['a telephone', 'en', 'Call 020 7946 0958 for help.'],
    ['a name', 'en', 'A Boeing 737 turned back.'],
    ['a number behind a name', 'en', 'There was a Boeing 737 with wings.'],
    ['years from now', 'en', 'A decade earlier, two years before, it broke ten years ago.'],
    ['an address', 'en', 'They met at 10 Downing Street.'],
    ['a bare number', 'en', 'The answer is 42.'],
    ['what no question asks for', 'en', 'The town lies 12 kilometres away.'],
    ['a date alone', 'es', 'El río creció el 9 de marzo de 2023.'],
    ['an article', 'es', 'Una casa y un granero se salvaron.'],
    ['a time told from now', 'es', 'La presa se rompió hace dos años.'],
    ['an ordinal', 'es', 'Es la tercera inundación.'],
    ['a date alone', 'fr', 'La rivière a monté le 9 mars 2023.'],
    ['an ordinal', 'fr', 'C’est la troisième crue.'],
    ['an article', 'fr', 'Une maison et une grange ont tenu.'],
    ['a date alone', 'pt', 'O rio subiu em 9 de março de 2023.'],
    ['a time told from now', 'pt', 'A barragem rompeu há dois anos.'],
    ['an ordinal', 'pt', 'É a terceira enchente.'],
  ])('not %s (%s): %s', (_, language, sentence) => {
    expect(notableIn(sentence, language)).toEqual([]);
  });
});
