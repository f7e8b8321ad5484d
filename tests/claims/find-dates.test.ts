import { describe, expect, it } from 'vitest';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { aPage, sets } from './finding.ts';

/** The dates marked in a sentence: `July 28 -> election-date agrees`. */
function datesIn(sentence: string, published: string | null = '2024-08-20'): string[] {
  const marks = findMarks(aPage([sentence], { published }), sets);
  return marks
    .filter(({ figure }) => figure.kind === 'date')
    .map(({ quote, question, verdict }) => `${quote} -> ${question} ${verdict}`);
}

describe('dates', () => {
  it.each([
    ['a day without its year', 'Venezuelans voted on July 28.', ['July 28 -> election-date agrees']],
    ['a day in words', 'The vote of the 28th of July was long.', ['28th of July -> election-date agrees']],
    ['a day in digits', 'The presidential election of 28/07/2024 is disputed.', ['28/07/2024 -> election-date agrees']],
    [
      'another day right beside',
      'The presidential election was held on July 21.',
      ['July 21 -> election-date disagrees'],
    ],
    ['another day, weekday and all', 'The vote took place on Sunday July 21.', ['July 21 -> election-date disagrees']],
    ['another day named with it', 'After an election on July 30, it rained.', ['July 30 -> election-date disagrees']],
    ['a day told from it', 'Two days after the vote, on July 30, it rained.', []],
    ['a day told from it by its names', "After Sunday's Venezuelan election, on July 30, it rained.", []],
    ['another day, as people say', 'The presidential election, as all of them recall, was on July 21.', []],
    [
      'two events, each with its day',
      'Venezuelans voted on July 28 and marched on July 30.',
      ['July 28 -> election-date agrees'],
    ],
    [
      'the other way round',
      'Venezuelans marched on July 30 and voted on July 28.',
      ['July 28 -> election-date agrees'],
    ],
    ['a day that heads a sentence', '28 July. Venezuelans voted.', ['28 July -> election-date agrees']],
    ['a weekday and a day that head one', 'Sunday, 28 July. Venezuelans voted.', ['28 July -> election-date agrees']],
    ['a day that heads another sentence', '28 July. It rained. Venezuelans voted.', []],
    ['the day of another year', 'Venezuelans voted on 28 July 2013.', []],
    ['no more than its month', 'In July Venezuelans voted.', []],
    ['since that day', 'Maduro has appeared before the supreme court since August 9.', []],
    ['on that day', 'Maduro appeared before the supreme court on August 9.', ['August 9 -> court-appearance agrees']],
    ['a claim of victory', 'Maduro claimed victory on July 29.', ['July 29 -> victory-declared agrees']],
    ['another day farther off', 'On July 21, a week before the election, he spoke of a bloodbath.', []],
    [
      'the day after',
      'In Caracas on July 29, 2024, a day after the election.',
      ['July 29, 2024, a day after -> election-date agrees'],
    ],
    ['a month', 'Talks in Qatar led to an agreement in September 2023.', ['September 2023 -> qatar-agreement agrees']],
    [
      'the month after',
      'The agreement came in September 2023. The United States lifted most sanctions the following month.',
      ['the following month -> sanctions-lifted agrees'],
    ],
    [
      'a finer date',
      'Padrino was appointed defence minister in October 2014.',
      ['October 2014 -> padrino-since agrees'],
    ],
    ['another year', 'Padrino has been defence minister since 2011.', ['2011 -> padrino-since disagrees']],
    ['a decade', 'Maduro trained in Havana in the 1980s.', ['1980s -> maduro-trained agrees']],
    ['a year to come', 'Maduro is to be sworn in for a third term in January.', ['January -> swearing-in agrees']],
    ['happens more than once', 'Maduro appeared before the supreme court on August 12.', []],
    ['the same event of another time', 'The failed coup of 1992 made Chávez famous.', []],
    ['a name of the event', 'The July vote in Venezuela is disputed.', []],
    ['denied', 'Venezuelans did not vote on July 28.', []],
    ['of another place', 'Peru marks its independence on 28 July.', []],
  ])('%s', (_what, sentence, expected) => expect(datesIn(sentence)).toEqual(expected));

  it('knows last Sunday by the page’s day alone', () => {
    const sentence = 'Last Sunday’s election in Venezuela is disputed.';
    expect(datesIn(sentence, '2024-08-02')).toEqual(['Last Sunday -> election-date agrees']);
    expect(datesIn(sentence, '2024-08-09')).toEqual([]);
    expect(datesIn(sentence, null)).toEqual([]);
  });
});

describe('dates of other votes and of other things, in four languages', () => {
  const quotesIn = (language: string, paragraph: string) =>
    findMarks(aPage([paragraph], { language, published: '2024-08-20' }), sets)
      .filter(({ figure }) => figure.kind === 'date')
      .map(({ quote }) => quote);

  it.each([
    ['en', 'Parliament votes on July 29.', []],
    ['es', 'El Parlamento vota el 29 de julio.', []],
    ['pt', 'O Parlamento vota em 29 de julho.', []],
    ['fr', 'Le Parlement vote le 29 juillet.', []],
    ['en', 'Venezuelans voted on July 28, the council says.', ['July 28']],
    ['en', 'The European Parliament recognised him as president-elect on August 10.', []],
    ['fr', "Le Parlement européen l'a reconnu comme président élu le 10 août.", []],
    ['en', 'Shortly after midnight on July 29 the council said that Maduro had won.', []],
    ['en', 'On July 28, Machado will publish a book. The vote is discussed in it.', []],
    ['en', 'The vote was calm. People had queued on July 28.', ['July 28']],
    [
      'pt',
      'No acordo assinado no Catar em setembro de 2023, os EUA prometeram aliviar sanções à Venezuela. No mês seguinte, aliviaram-nas.',
      ['setembro de 2023', 'No mês seguinte'],
    ],
  ])('%s: %s', (language, paragraph, expected) => expect(quotesIn(language, paragraph)).toEqual(expected));
});

describe('a date that is a block by itself', () => {
  const quotesOf = (paragraphs: readonly string[]) => findMarks(aPage(paragraphs), sets).map(({ quote }) => quote);
  it.each([
    [['28 July', 'Venezuelans voted.'], ['28 July']],
    [['Sunday, 28 July', 'Venezuelans voted.'], ['28 July']],
    [['28 July, noon', 'Venezuelans voted.'], []],
    [['28 July', 'It rained.', 'Venezuelans voted.'], []],
  ])('heads the next one: %j', (paragraphs, quotes) => expect(quotesOf(paragraphs)).toEqual(quotes));
});
