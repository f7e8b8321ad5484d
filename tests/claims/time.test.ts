import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../utils/claims/page-text.ts';
import { answersTo, marksOf } from './finding.ts';

const PAGE = 'page-date 2024-08-18';
const OTHER = 'not: other-time';

/** By which date the shares of the vote in a text are of the election, on a page of 18 August 2024 unless told otherwise. */
function timeOf(
  paragraphs: readonly string[],
  published: string | null = '2024-08-18',
  language = 'en',
  kinds: BlockKind[] = [],
) {
  return answersTo('vote-share', 'time', paragraphs, { published, language, kinds });
}

describe('the time of a figure', () => {
  it.each([
    ['told by nothing', 'González won 67 per cent of the vote.', PAGE],
    ['a month and a year', 'In July 2024 González won 67 per cent of the vote.', 'own-date 2024-07-01'],
    ['a day', 'On 28 July González won 67 per cent of the vote.', 'own-date 2024-07-28'],
    ['a month not after the page’s', 'In August González was given 67 per cent of the vote.', 'own-date 2024-08-01'],
    [
      'a month after the page’s, which is the last year’s',
      'In December González was given 67 per cent of the vote.',
      OTHER,
    ],
    ['a year behind it', 'González won 67 per cent of the vote in 2013.', OTHER],
    ['a year in front of it', 'In the 2018 election Maduro won 67 per cent of the vote.', OTHER],
    ['a year behind an article', 'The 2013 González won 67 per cent of the vote.', OTHER],
    ['a year before another clause', 'In 2018 the turnout fell; González won 67 per cent of the vote.', OTHER],
    [
      'the nearer of two years',
      'In 2018, Maduro took the vote, and in 2024 González won 67 per cent.',
      'own-date 2024-01-01',
    ],
    [
      'the years that something lasted',
      'Between 2018 and 2023 prices rose, and González won 67 per cent of the vote.',
      OTHER,
    ],
    [
      'a year that opens its sentence, far away',
      'In 2013, on a rainy day of which nobody in the whole wide country wants to hear or speak at all, González won 67 per cent of the vote.',
      OTHER,
    ],
    [
      'the nearer of two years, the other behind it',
      'González won in 2024 some 67 per cent of the vote and more praise than in 2018.',
      'own-date 2024-01-01',
    ],
    ['years ago', 'Maduro won 67 per cent of the vote a decade ago.', OTHER],
    ['years before', 'Five years earlier Maduro won 67 per cent of the vote.', OTHER],
    ['years behind', 'A year later Maduro was given 51.2 per cent of the vote.', OTHER],
    ['the year before', 'Last year González won 67 per cent of the vote.', OTHER],
    ['the vote before', 'In the previous election Maduro won 67 per cent of the vote.', OTHER],
    ['days ago', 'Maduro won 67 per cent of the vote two days ago.', PAGE],
    ['weeks behind', 'Two weeks later Maduro was given 51.2 per cent of the vote.', PAGE],
    ['years that it took', 'Within a year Maduro was given 51.2 per cent of the vote.', PAGE],
    ['the month of the event', 'In the July vote González won 67 per cent.', PAGE],
    ['the day of the event', 'In the vote of 28 July González won 67 per cent.', PAGE],
    ['since a month', 'Since July González has held 67 per cent of the vote.', PAGE],
    ['another deed’s', 'Maduro, who came to power in 2013, was given 51.2 per cent of the vote.', PAGE],
    ['another deed’s, behind it', 'Maduro won 51.2 per cent of the vote, which in 2018 he had promised.', PAGE],
    ['another deed’s, in brackets', 'Maduro had 30 per cent of the vote in the sheets (in 2013 he had more).', PAGE],
    [
      'too far behind it',
      'González won 67 per cent of the vote, as the council said on a rainy day of which nobody in the whole wide country wants to speak, in 2013.',
      PAGE,
    ],
  ])('%s', (_what, text, expected) => expect(timeOf([text])).toEqual([expected]));

  it('of one figure holds for what is set against it', () => {
    expect(timeOf(['In 2013 Maduro won 50.6 per cent of the vote and his rival 49.1 per cent.'])).toEqual([
      OTHER,
      OTHER,
    ]);
    expect(
      timeOf(['The vote gave Maduro 50.6 per cent in 2013, against the 51.2 per cent that he was given.']),
    ).toEqual([OTHER, OTHER]);
  });

  it.each([
    ['Hace cinco años Maduro obtuvo el 67 % de los votos.', OTHER],
    ['Hace cinco días Maduro obtuvo el 67 % de los votos.', PAGE],
  ])('told by a span in front of which its sense stands: %s', (text, expected) => {
    expect(timeOf([text], '2024-08-18', 'es')).toEqual([expected]);
  });
});

describe('the time over a figure', () => {
  it.each([
    ['another year', 'Looking back at 2018', OTHER],
    ['a year since which', 'All that happened since 2018', PAGE],
    ['two years', 'What 2013 and 2018 were like', PAGE],
    ['the year of the event, as its name', 'The presidential election of July 2024', PAGE],
    ['the year of the event', 'Looking back at 2024', 'own-date 2024-01-01'],
    ['a month', 'What became of it in July', PAGE],
    ['none', 'What became of it', PAGE],
  ])('%s', (_what, heading, expected) => {
    const page = [heading, 'González won 67 per cent of the vote.'];
    expect(timeOf(page, '2024-08-18', 'en', ['heading'])).toEqual([expected]);
  });
});

describe('a page of another time', () => {
  const LATER = '2026-03-01';

  it.each([
    ['names event and year', LATER, 'In the July 2024 election González won 67 per cent.', 'event-named 2026-03-01'],
    [
      'names them in the block',
      LATER,
      'The July 2024 election was stolen. González won 67 per cent of the vote.',
      'event-named 2026-03-01',
    ],
    [
      'names them in two sentences',
      LATER,
      'The election was stolen. In July 2024 it rained. González won 67 per cent of the vote.',
      'not: other-page',
    ],
    ['names its month alone', LATER, 'In the July election González won 67 per cent.', 'not: other-page'],
    ['names no year', LATER, 'In the election González won 67 per cent.', 'not: other-page'],
    ['names another year', LATER, 'In the 2018 election González won 67 per cent.', OTHER],
    ['is older than the event', '2019-03-01', 'In the July 2024 election González won 67 per cent.', 'not: other-page'],
    [
      'without a date names event and year',
      null,
      'In the July 2024 election González won 67 per cent.',
      'event-named null',
    ],
    [
      'without a date tells a day',
      null,
      'On 2 August, after the July 2024 election, González was given 67 per cent of the vote.',
      'event-named null',
    ],
    ['without a date', null, 'González won 67 per cent of the vote.', 'not: other-page'],
  ])('%s', (_what, published, text, expected) => expect(timeOf([text], published)).toEqual([expected]));

  it('names the event in the heading', () => {
    const story = 'González won 67 per cent of the vote.';
    expect(timeOf(['The July 2024 election', story], LATER, 'en', ['heading'])).toEqual(['event-named 2026-03-01']);
    expect(timeOf(['The July 2018 election', story], LATER, 'en', ['heading'])).toEqual([OTHER]);
  });
});

describe('the figure of one month', () => {
  it.each([
    ['its own', ['Venezuela pumped 852,000 barrels per day in July.'], 'own-date 2024-07-01'],
    ['its own, of another year', ['Venezuela pumped 852,000 barrels per day in July 2023.'], OTHER],
    ['another', ['Venezuela pumped 852,000 barrels per day in June.'], OTHER],
    ['told before', ['The report is for July 2024. That month Venezuela pumped 852,000 barrels per day.'], PAGE],
    [
      'told in the block before',
      ['The report is for July 2024.', 'That month Venezuela pumped 852,000 barrels per day.'],
      PAGE,
    ],
    [
      'another, told before',
      ['The report is for June 2024. That month Venezuela pumped 852,000 barrels per day.'],
      OTHER,
    ],
    ['not pointed to', ['The report is for July 2024.', 'Venezuela pumped 852,000 barrels per day.'], OTHER],
    ['its first day', ['Venezuela pumped 852,000 barrels per day on 1 July.'], 'own-date 2024-07-01'],
    ['the whole year', ['Venezuela pumped 852,000 barrels per day in 2024.'], OTHER],
  ])('%s', (_what, paragraphs, expected) => {
    expect(answersTo('oil-output', 'time', paragraphs)).toEqual([expected]);
  });
});

describe('the day by which what grows is compared', () => {
  it.each([
    ['the page’s, before the count', '2024-08-02', '11 people had been killed in the protests.', 'consistent'],
    ['the page’s, after the count', '2024-09-10', '11 people had been killed in the protests.', 'disagrees'],
    ['the figure’s own', '2024-09-10', 'On 2 August 11 people had been killed in the protests.', 'consistent'],
    [
      'the figure’s own month',
      '2024-09-10',
      'In July 2024 the dead of the protests were counted: 11 people were killed.',
      'consistent',
    ],
    [
      'the page’s where only a year is told',
      '2024-09-10',
      'In 2024 11 people had been killed in the protests.',
      'disagrees',
    ],
  ])('%s', (_what, published, text, verdict) => {
    expect(marksOf([text], { published })).toEqual([`11 people -> deaths ${verdict}`]);
  });
});
