import { type Random, randomFrom } from './random.ts';

const CLAIMS_A_QUESTION = 5;
const SYLLABLES = ['ka', 'lo', 'mi', 'ru', 'te', 'sa', 'no', 'vi', 'de', 'pu', 'ha', 'zo', 'ber', 'lin', 'tar', 'gos'];

/** What is counted, and what happens to it: every set has some of these words, as sets on news have. */
const COUNTED = ['people', 'houses', 'farms', 'votes', 'arrests', 'deaths', 'jobs', 'schools', 'members', 'boats'];
const HAPPENINGS = ['killed', 'arrested', 'damaged', 'opened', 'lost', 'won', 'left', 'counted', 'paid', 'published'];
const PERIOD = { from: '2024-01-01', to: '2024-12-31' };

/** What the file of a claim set holds on an event that never was, the same at each call: so many claims, on words most of which are its own. */
export function madeSet(index: number, claims: number): object {
  const random = randomFrom(index * 2_654_435);
  const names = (count: number) => Array.from({ length: count }, () => nameFrom(random));
  const words = (count: number) => names(count).map((name) => name.toLowerCase());
  const [home = '', ...places] = names(6);
  const subjects = names(CLAIMS_A_QUESTION).map((name, at) => ({
    id: `subject-${at}`,
    name,
    aliases: { en: [name, `${name} ${nameFrom(random)}`] },
  }));
  const questions = Array.from({ length: Math.ceil(claims / CLAIMS_A_QUESTION) }, (_, at) => ({
    id: `question-${at}`,
    asks: `How many of the ${at}th?`,
    measure: 'count',
    period: PERIOD,
    counts: { en: [random.pick(['people', ...COUNTED]), ...words(1)] },
    cues: { en: [random.pick(['killed', ...HAPPENINGS]), ...words(3)] },
  }));
  return {
    format: 'tallymark claim set 1',
    id: `made-${index}`,
    title: `What happened in ${home}`,
    description: 'An event that never was.',
    version: '1.0.0',
    updated: '2024-08-01',
    gate: [home.toLowerCase(), ...words(2)],
    place: { home: { en: [home, ...places] }, regions: { en: names(10) } },
    event: { name: 'the event', period: PERIOD, named: { en: words(2) }, dated: { en: [`the _ ${nameFrom(random)}`] } },
    sources: [SOURCE],
    parties: names(4).map((name, at) => ({ id: `party-${at}`, name, aliases: { en: [name] } })),
    subjects,
    questions,
    claims: Array.from({ length: claims }, (_, at) => ({
      id: `claim-${at}`,
      question: `question-${Math.floor(at / CLAIMS_A_QUESTION)}`,
      assertedBy: [`party-${at % 4}`],
      standing: 'report',
      figure: { bound: 'exact', value: random.whole(2, 9_000), precision: 1 },
      asOf: '2024-07-01',
      source: SOURCE.id,
      paragraphs: [1],
      says: 'So many were counted.',
    })),
  };
}

const SOURCE = {
  id: 'paper',
  title: 'What was counted',
  publisher: 'A paper',
  published: '2024-07-02',
  url: 'https://paper.example/counted',
};

function nameFrom(random: Random): string {
  const syllable = () => random.pick(['be', ...SYLLABLES]);
  const name = `${syllable()}${syllable()}${syllable()}${syllable()}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
