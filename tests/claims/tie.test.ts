import { describe, expect, it } from 'vitest';
import { answersTo } from './finding.ts';

type Row = readonly [language: string, text: string, expected: string];

/** What ties the last figure of a text to a question, or why nothing does; `//` parts blocks. */
const tied = (question: string, rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (language, text, expected) => {
    expect(answersTo(question, 'tied', text.split(' // '), { language }).at(-1)).toBe(expected);
  });

describe('a count with its noun', () => {
  tied('deaths', [
    ['en', 'In the protests, 24 people were killed.', 'cue “killed”'],
    ['en', '24 dead in the protests.', 'cue “dead”'],
    ['en', 'In the protests, 24 buses were burnt and people killed.', 'not: other-noun “buses”'],
    ['en', '24 of the dead in the protests were young.', 'not: part-of-count'],
    ['en', 'In the protests, 24 people were wounded or killed.', 'not: decoy “wounded”'],
    ['en', 'In the protests, 24 people were wounded, and killed dogs lay around.', 'not: decoy “wounded”'],
    ['en', 'Foro Penal says of the protests: 24 dead.', 'cue “dead”'],
    ['es', 'Son 24 los muertos en las protestas.', 'cue “muertos”'],
  ]);
});

describe('a count without a noun', () => {
  tied('deaths', [
    ['en', 'In the protests 24 have been killed.', 'cue “killed”'],
    ['en', 'In the protests 24, police say, were killed.', 'not: too-far'],
    ['en', 'In the protests 24 in the end were killed.', 'not: too-far'],
    ['en', 'The protest toll is 24.', 'cue “toll”'],
    ['en', 'In the protests the toll stands at 24.', 'cue “toll”'],
    ['en', 'The toll of the protests, 24, is high.', 'not: too-far'],
    ['en', 'In the protests, the killed were at least 24.', 'cue “killed”'],
    ['en', 'In the protests, the dead numbered less than 24.', 'cue “the dead”'],
    ['en', 'At the protests the dead were fewer than 24.', 'not: too-far'],
    ['en', 'In the protests, the dead numbered 24; 9 were wounded.', 'not: too-far'],
    ['en', 'The number of people killed in the protests stands at 24.', 'cue “killed”'],
    ['en', 'The number of people killed in 9 protests stands at 24.', 'not: too-far'],
    ['en', 'The people killed in the many protests stand beside 24.', 'not: too-far'],
  ]);
});

describe('a count as a label', () => {
  tied('deaths', [
    ['en', 'The protests left people killed: 24.', 'cue “killed”'],
    ['en', 'People killed in the protests – 24.', 'cue “killed”'],
    ['en', '24 – people killed in the protests.', 'cue “killed”'],
    ['es', 'Las protestas dejaron muertos: 24.', 'cue “muertos”'],
  ]);
});

describe('what needs no word but its noun or its unit', () => {
  tied('generals', [
    ['en', 'Venezuela has about 2,000 generals and admirals.', 'noun “generals and admirals”'],
    ['en', 'Of 2,000 generals, Venezuela has too many.', 'noun “generals”'],
  ]);
  tied('oil-output', [['en', 'Venezuela pumped 852,000 barrels per day in July.', 'unit']]);
  tied('forgery-workers', [['en', 'Santos said the forgery had a staff of 150.', 'noun “staff”']]);
});

describe('a sum or a span near its word', () => {
  tied('monthly-earnings', [
    ['en', 'Venezuelans earn between ten and eleven dollars per month, says a teacher.', 'cue “earn”'],
    ['en', 'Earnings: 10 dollars per month.', 'cue “Earnings”'],
    [
      'en',
      'Venezuelans spend ten dollars per month on the food of a teacher in a small village by the sea who may earn more.',
      'not: too-far “earn”',
    ],
    [
      'en',
      'Venezuelans spend between ten and eleven dollars per month on what they, as a teacher who used to live in a house by the sea recalls, once earned.',
      'not: too-far',
    ],
  ]);
  tied('maduro-years', [['en', 'Maduro has been in power for 11 years.', 'cue “in power”']]);
});

describe('a share of what', () => {
  tied('vote-share', [
    ['en', 'Two-thirds of the voters chose González.', 'cue “voters”'],
    ['en', 'Two-thirds of the dogs chose González in the vote.', 'not: other-noun “dogs chose González”'],
    ['en', 'Voters went home. Two-thirds of them chose González.', 'cue “chose”'],
    ['en', 'Voters went home. // Two-thirds of them chose González.', 'cue “chose”'],
    ['en', 'Voters went home. It rained. Two-thirds of them chose González.', 'not: part-of-count'],
    ['en', 'Dogs went home. Two-thirds of them chose González.', 'not: part-of-count'],
    ['en', 'González took the vote and a third of the seats.', 'not: other-noun “seats”'],
  ]);
  tied('tally-coverage', [
    ['en', 'The opposition published 81.7 per cent of its own tally sheets.', 'cue “published”'],
    ['en', 'The opposition has copies; 81.7 per cent of them are online.', 'cue “copies”'],
    ['en', 'The tally sheets are online. // The opposition published 81.7 per cent of them.', 'cue “published”'],
    ['en', 'The dogs are online. // The opposition published 81.7 per cent of them.', 'not: part-of-count'],
    ['en', 'The opposition says that 81.7 per cent of its website is down.', 'not: other-noun “website”'],
    ['fr', 'Avec 67 % des voix, González devance Maduro.', 'not: too-far'],
  ]);
  tied('emigrated-share', [
    ['es', 'Uno de cada cuatro venezolanos vive en el extranjero.', 'cue “en el extranjero”'],
    ['es', 'Uno de cada cuatro perros vive en el extranjero.', 'not: other-noun “perros vive”'],
  ]);
});

describe('a share by whom it is of', () => {
  tied('vote-share', [
    ['en', 'Result of the vote: 67 per cent González.', 'name “González”'],
    ['en', 'In the vote Maduro was given 51.2 per cent, and his rival 44.2 per cent.', 'pronoun “his rival”'],
    ['en', 'In the vote Maduro faced González, and for him it was a sad 30 per cent.', 'pronoun “him”'],
  ]);
});
