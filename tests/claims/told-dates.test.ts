import { describe, expect, it } from 'vitest';
import { pageReading } from '../../utils/claims/reading.ts';
import { wordsAsText } from '../../utils/claims/reasons.ts';
import { inYear, lastYearOf, toldDates } from '../../utils/claims/told-dates.ts';
import { aPage, sets } from './finding.ts';

/** The dates of a page's last sentence that are not written as they stand: `the next day: 20240729`. */
function toldIn(paragraphs: readonly string[], day: string | null, language: string): string[] {
  const page = pageReading(aPage(paragraphs, { language }), sets);
  const reading = page.read(paragraphs.length - 1);
  const sentence = reading?.sentences.at(-1);
  if (!reading || !sentence) throw new Error('nothing is read');
  return toldDates(reading, sentence, day, page)
    .filter(({ by }) => by !== 'written')
    .map(({ from, to, span: { low, high } }) => {
      const days = low === high ? low : `${low}..${high}`;
      return `${wordsAsText({ reading, from, to })}: ${days}`;
    });
}

type Row = readonly [what: string, text: string, expected: readonly string[], day?: string | null];

/** On a page of Sunday, 18 August 2024, unless told otherwise; `//` parts blocks. */
function told(rows: readonly Row[], language = 'en'): void {
  const whole = rows.map(([what, text, expected, day = '2024-08-18']) => ({ what, text, expected, day }));
  it.each(whole)('$what: $text', ({ text, expected, day }) => {
    expect(toldIn(text.split(' // '), day, language)).toEqual(expected);
  });
}

describe('a date told from the one before it', () => {
  told([
    ['a day on', 'It was called on 31 July 2024 and held the next day.', ['the next day: 20240801']],
    ['a day back', 'It was held on 1 March 2024, a day earlier it was called.', ['a day earlier: 20240229']],
    ['a day behind a month', 'It was called in July 2024 and held the next day.', []],
    [
      'a month on',
      'It was called in July 2024 and held the following month.',
      ['the following month: 20240801..20240831'],
    ],
    [
      'a month on, into another year',
      'It was called in December 2023 and held a month later.',
      ['a month later: 20240101..20240131'],
    ],
    [
      'a month back, into another year',
      'It was held in January 2024, a month earlier it was called.',
      ['a month earlier: 20231201..20231231'],
    ],
    [
      'a month behind a day',
      'It was called on 28 July 2024 and held the following month.',
      ['the following month: 20240801..20240831'],
    ],
    ['a month behind a year', 'It was called in 2023 and held the following month.', []],
    ['a year on', 'It was called in 2023 and held the following year.', ['the following year: 20240101..20241231']],
    [
      'a year back',
      'It was held on 28 July 2024, the year before it was called.',
      ['the year before: 20230101..20231231'],
    ],
    ['a year behind a decade', 'It was called in the 1980s and held the following year.', []],
    [
      'the nearer of two dates',
      'Called in May 2024 and again in June 2024, it was held the next month.',
      ['the next month: 20240701..20240731'],
    ],
    [
      'twice',
      'It was called on 27 July 2024, held the next day and counted a month later.',
      ['the next day: 20240728', 'a month later: 20240801..20240831'],
    ],
    ['none before it', 'The following month it was held, in July 2024.', []],
  ]);

  told([
    [
      'without a year, before the page’s month',
      'It was called in June and held the following month.',
      ['the following month: 20240701..20240731'],
    ],
    [
      'without a year, behind it',
      'It was called in December and held the following month.',
      ['the following month: 20240101..20240131'],
    ],
    ['without a year, on a page of no day', 'It was called in June and held the following month.', [], null],
    [
      'with a year, on a page of no day',
      'It was called in June 2024 and held a month later.',
      ['a month later: 20240701..20240731'],
      null,
    ],
  ]);

  told([
    [
      'two sentences back',
      'It was called in June 2024. It rained. The next month it was held.',
      ['The next month: 20240701..20240731'],
    ],
    ['three sentences back', 'It was called in June 2024. It rained. It rained. The next month it was held.', []],
    [
      'in the block before',
      'It was called in June 2024. // The next month it was held.',
      ['The next month: 20240701..20240731'],
    ],
    [
      'in the block before, a sentence on',
      'It was called in June 2024. // It rained. The next month it was held.',
      ['The next month: 20240701..20240731'],
    ],
    [
      'in the block before, two sentences on',
      'It was called in June 2024. // It rained. It rained. The next month it was held.',
      [],
    ],
    ['two blocks back', 'It was called in June 2024. // It rained. // The next month it was held.', []],
  ]);
});

describe('a date told from the event that is named behind it', () => {
  told([
    ['the day after', 'On July 29, 2024, a day after the vote, he spoke.', ['July 29, 2024, a day after: 20240728']],
    [
      'the day after, over the end of a year',
      'On 1 January 2024, the day after the vote, he spoke.',
      ['1 January 2024, the day after: 20231231', 'the day after: 20240102'],
    ],
    [
      'the day before, over the end of a month',
      'On 31 July 2024, the day before the vote, he spoke.',
      ['31 July 2024, the day before: 20240801', 'the day before: 20240730'],
    ],
    ['a date without its year', 'On July 29, a day after the vote, he spoke.', []],
    ['a month', 'In July 2024, a day after the vote, he spoke.', []],
    ['farther off', 'On July 29, 2024 he spoke, a day after the vote.', []],
  ]);
});

describe('the last day of the week', () => {
  told([
    ['on a Sunday a week ago', 'It was held last Sunday.', ['last Sunday: 20240811']],
    ['yesterday', 'It was held last Saturday.', ['last Saturday: 20240817']],
    ['six days ago', 'It was held last Monday.', ['last Monday: 20240812']],
    ['over the end of a month', 'It was held last Sunday.', ['last Sunday: 20240728'], '2024-08-02'],
    ['not the last one', 'It was held on Sunday.', []],
    ['on a page of no day', 'It was held last Sunday.', [], null],
    ['last what', 'Sunday was the last day.', []],
    ['behind a written date', 'On 5 August 2024 and last Sunday it rained.', ['last Sunday: 20240811']],
  ]);
  told(
    [
      ['in front', 'Fue el pasado domingo.', ['pasado domingo: 20240811']],
      ['behind', 'Fue el domingo pasado.', ['domingo pasado: 20240811']],
    ],
    'es',
  );
  told([['behind', 'C’était dimanche dernier.', ['dimanche dernier: 20240811']]], 'fr');
});

describe('of two ways to read a step the longer counts', () => {
  told(
    [
      [
        'with its preposition',
        'Convocada em junho de 2024, ocorreu no mês seguinte.',
        ['no mês seguinte: 20240701..20240731'],
      ],
    ],
    'pt',
  );
});

describe('a date without a year', () => {
  it.each([
    [2024, 728, '2024-08-18'],
    [2024, 801, '2024-08-18'],
    [2023, 901, '2024-08-18'],
    [2023, 1201, '2024-01-01'],
  ])('is of %i: %i on a page of %s', (year, low, day) => {
    const span = { low, high: low, unit: 'day' } as const;
    expect(lastYearOf(span, day)).toBe(year);
    expect(inYear(span, year)).toEqual({ low: year * 10_000 + low, high: year * 10_000 + low, unit: 'day' });
  });
});
