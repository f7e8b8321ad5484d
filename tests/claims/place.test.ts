import { describe, expect, it } from 'vitest';
import { answersTo } from './finding.ts';

type Row = readonly [what: string, language: string, text: string, expected?: string];

/** Marked where no refusal is expected. */
function placed(question: string, rows: readonly Row[]): void {
  const whole = rows.map(([what, language, text, expected = '']) => [what, language, text, expected] as const);
  it.each(whole)('%s (%s)', (_what, language, text, expected) => {
    expect(answersTo(question, 'attribution', text.split(' // '), { language })).toEqual([expected]);
  });
}

describe('a count of another country', () => {
  placed('deaths', [
    [
      'behind a preposition at the start',
      'en',
      'In Kenya, at least 24 people were killed in the protests.',
      'not: other-place “In Kenya”',
    ],
    [
      'behind a preposition',
      'en',
      'At least 24 people were killed in the protests in Colombia, said an engineer.',
      'not: other-place “Colombia”',
    ],
    ['its police', 'en', 'The Kenyan police said at least 24 people were killed in the protests.', 'not: other-place'],
    [
      'in front of what it has',
      'en',
      "At least 24 people were killed in Kenya's protests.",
      'not: other-place “Kenya”',
    ],
    [
      'its people, counted',
      'en',
      'At least 24 Colombian people were killed in the protests in Venezuela.',
      'not: other-place',
    ],
    [
      'the seat of its government',
      'en',
      'The government in Bogotá said at least 24 people were killed in the protests.',
      'not: other-place',
    ],
    ['told before', 'en', 'Kenya is in turmoil. At least 24 people were killed in the protests.', 'not: other-place'],
    [
      'its people behind an article',
      'es',
      'El colombiano Petro dice que murieron al menos 24 personas en las protestas.',
      'not: other-place',
    ],
    [
      'its people behind an article',
      'fr',
      'Le Cubain Díaz-Canel parle de 24 morts dans les manifestations.',
      'not: other-place',
    ],
    ['its army', 'es', 'El Ejército colombiano mató a al menos 24 personas en las protestas.', 'not: other-place'],
    ['its army', 'pt', 'O Exército colombiano matou ao menos 24 pessoas nos protestos.', 'not: other-place'],
    [
      'behind a preposition',
      'es',
      'Al menos 24 personas murieron en las protestas en Colombia.',
      'not: other-place “Colombia”',
    ],
  ]);
});

describe('a count of one’s own country', () => {
  placed('deaths', [
    [
      'told by somebody elsewhere',
      'en',
      'At least 24 people were killed in the protests, says an engineer who fled to Colombia.',
    ],
    [
      'told by its own government',
      'en',
      'The government in Caracas said at least 24 people were killed in the protests.',
    ],
    [
      'told where there is no place',
      'en',
      'The government on Facebook said at least 24 people were killed in the protests.',
    ],
    ['told where there is no place, at the start', 'en', 'On Twitter at least 24 people were killed in the protests.'],
    [
      'behind others, with a party of ours in between',
      'en',
      'Colombia and Kenya met. Foro Penal spoke. At least 24 people were killed in the protests.',
    ],
    [
      'behind another that only did the same',
      'en',
      'Venezuela voted, Kenya did too. At least 24 people were killed in the protests.',
    ],
    [
      'told by another’s president',
      'es',
      'El presidente colombiano dice que al menos 24 personas murieron en las protestas.',
    ],
  ]);
});

describe('a count of a region', () => {
  placed('deaths', [
    ['of the set', 'en', 'In Zulia at least 24 people were killed in the protests.', 'not: other-place “Zulia”'],
    [
      'of the set, alone',
      'en',
      'Only in Zulia at least 24 people were killed in the protests.',
      'not: other-place “Zulia”',
    ],
    ['of the set, alone', 'pt', 'Só em Zulia, 24 pessoas morreram nos protestos.', 'not: other-place “Zulia”'],
    [
      'two of them',
      'en',
      'At least 24 people were killed in the protests in Valencia and Maracay.',
      'not: other-place “Valencia”',
    ],
    [
      'behind its kind',
      'en',
      'In the state of Táchira at least 24 people were killed in the protests.',
      'not: other-place “Táchira”',
    ],
    [
      'in front of its kind',
      'en',
      'Protests in Miranda state left at least 24 people dead.',
      'not: other-place “Miranda state”',
    ],
    [
      'unknown, with its kind',
      'en',
      'In the municipality of Libertador at least 24 people were killed in the protests.',
      'not: other-place “municipality of Libertador”',
    ],
    [
      'unknown, with its kind',
      'pt',
      'No estado de Altagracia, 24 pessoas morreram nos protestos.',
      'not: other-place “estado de Altagracia”',
    ],
    [
      'unknown, at the start',
      'en',
      'In Altagracia at least 24 people were killed in the protests.',
      'not: other-place “In Altagracia”',
    ],
    [
      'unknown, behind a preposition',
      'en',
      'At least 24 people were killed near Altagracia in the protests.',
      'not: other-place “Altagracia”',
    ],
    ['unnamed', 'en', 'In one village at least 24 people were killed in the protests.', 'not: other-place “village”'],
    ['somebody’s', 'en', 'In his own town at least 24 people were killed in the protests.', 'not: other-place “town”'],
    [
      'unknown, behind its kind',
      'es',
      'En el municipio Chirimoya murieron al menos 24 personas en las protestas.',
      'not: other-place “municipio Chirimoya”',
    ],
    [
      'somebody’s, near by',
      'en',
      'In her village at least 24 people were killed in the protests.',
      'not: other-place “village”',
    ],
    ['unnamed', 'es', 'En el barrio murieron al menos 24 personas en las protestas.', 'not: other-place “barrio”'],
    [
      'unnamed',
      'fr',
      'Dans le quartier, 24 personnes ont été tuées pendant les manifestations.',
      'not: other-place “quartier”',
    ],
    ['as one of many', 'en', 'At least 24 people were killed in the protests in Valencia and other cities.'],
    ['that holds still', 'en', 'At least 24 people were killed in the protests, and Zulia is calm.'],
    [
      'that holds still, behind a semicolon',
      'en',
      'At least 24 people were killed in the protests; in Zulia all is calm.',
    ],
    ['that holds still, behind a colon', 'en', 'At least 24 people were killed in the protests: in Zulia all is calm.'],
    ['of whose police one hears it', 'en', 'Police in Zulia say 24 people were killed in the protests.'],
    ['of which a channel speaks', 'en', 'A channel in Valencia speaks of 24 people killed in the protests.'],
    ['in which nothing was counted', 'en', 'His town saw protests in which at least 24 people were killed.'],
    ['behind a comma', 'es', 'Murieron al menos 24 personas en las protestas, en el estado más pobre.'],
  ]);
});

describe('a share of some of the voters', () => {
  placed('vote-share', [
    ['at the start', 'en', 'Among young voters González won 67 per cent.', 'not: other-place “Among”'],
    ['of them all', 'en', 'González won 67 per cent among all voters of the country.', 'not: other-place “among”'],
  ]);
  placed('emigrated-share', [['that the question asks of', 'en', 'One in four Venezuelans lives abroad.']]);
});
