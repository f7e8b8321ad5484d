import type { Random } from './random.ts';

/**
 * What a page is about: the claim set's own event, its country at other times, or neither; `news` is on the event too, with no more
 * figures than news about it has.
 */
export type Topic = 'on' | 'near' | 'off' | 'news';

export const TOPICS: readonly Topic[] = ['on', 'near', 'off', 'news'];

/** Writes a sentence, with other figures each time. */
export type Sentence = (random: Random) => string;

type Sentences = readonly [Sentence, ...Sentence[]];

/** The words of a topic: its title, sentences that hold figures, and sentences that hold none. */
export interface TopicWords {
  readonly title: string;
  /** How many of its sentences hold figures of the topic, and how many of the others hold other figures, from 0 to 1. */
  readonly shares: { readonly topic: number; readonly other: number };
  readonly headings: readonly [string, ...string[]];
  readonly figures: Sentences;
  readonly plain: Sentences;
}

/** Figures that stand in pages of every topic and answer nothing. */
export const COMMON_FIGURES: Sentences = [
  (r) =>
    `The bridge, ${r.whole(120, 900)} metres long, opened in ${r.whole(1950, 2015)} and carries two lanes of traffic.`,
  (r) => `A ticket costs $${r.whole(4, 90)}.${r.whole(10, 99)}, up from $${r.whole(2, 80)} a year earlier.`,
  (r) => `The club won ${r.whole(1, 6)}-${r.whole(0, 4)} before a crowd of ${r.whole(11, 60)},${r.whole(100, 999)}.`,
  (r) =>
    `Unemployment in the valley stands at ${r.whole(3, 14)}.${r.whole(1, 9)} per cent, by the latest survey of households.`,
  (r) =>
    `The train leaves at ${r.whole(6, 11)}.${r.whole(10, 59)} and needs about ${r.whole(2, 9)} hours for the journey.`,
  (r) => `She is ${r.whole(24, 80)} and has taught music for more than ${r.whole(5, 20)} years.`,
  (r) =>
    `Between ${r.whole(10, 40)} and ${r.whole(50, 90)} farms took part, roughly one in ${r.pick(['three', 'four', 'five'])}.`,
];

const COMMON_PLAIN: Sentences = [
  () => 'Nobody at the meeting expected an answer before the end of the season.',
  () => 'The road runs along the river, past warehouses that have stood empty for a generation.',
  () => 'Shopkeepers say that trade has been slow, and that the weather is only a part of it.',
  () => 'What happens next depends on people who have so far kept their thoughts to themselves.',
  () => 'Her neighbours remember a quiet child who read everything that she could lay her hands on.',
  () => 'The letter was never answered, though several officials admit to having seen it.',
  () => 'It is a question that comes back each spring, and each spring it is put off again.',
  () => 'Those who stayed have learnt to repair what they can no longer replace.',
];

/** Every third sentence holds figures or so: more than in news, so that figures cost what they cost. */
const DENSE = { topic: 0.25, other: 0.1 };

/**
 * As in the two articles that the bundled claim set is made from: in 1,771 and 2,574 words they state 24 and 44 figures, of which 15 and
 * 26 are no dates and ordinals, and have 19 and 44 marks. A page of 8,000 words has 21 figures and 11 marks in a thousand words, theirs
 * have 16 and 14.
 */
const AS_IN_NEWS = { topic: 0.1, other: 0.01 };

const ON_TOPIC: TopicWords = {
  title: 'After the July 2024 vote, Venezuela has two results',
  shares: DENSE,
  headings: ['What the sheets say', 'The streets of Caracas', 'Maduro and the generals', 'Oil and those who left'],
  figures: [
    (r) => `The electoral council handed Nicolás Maduro victory by ${r.pick(['51.2', '51.9', '54'])} per cent to 44.2.`,
    (r) =>
      `By the opposition's count of the tally sheets, Edmundo González won ${r.whole(60, 70)} per cent of the vote.`,
    (r) =>
      `The opposition's sheets give ${r.whole(64, 68)} per cent to González against ${r.whole(28, 32)} for Maduro.`,
    (r) =>
      `Rights groups speak of at least ${r.whole(20, 27)} people killed in the crackdown on the protests in Venezuela.`,
    (r) =>
      `More than ${r.pick(['1,300', '1,500', '2,000'])} people have been arrested since the election, Foro Penal says.`,
    (r) => `Before the vote, opinion polls had González ahead of Maduro by ${r.whole(20, 30)} points.`,
    (r) => `Venezuela pumped about ${r.whole(840, 930)},000 barrels of oil a day in July 2024.`,
    (r) => `The opposition has published ${r.whole(79, 84)} per cent of the tally sheets from the polling stations.`,
    (r) => `The armed forces of Venezuela count some ${r.pick(['2,000', '1,900'])} generals and admirals.`,
    (r) =>
      `Maduro has been in power for ${r.pick(['11', 'eleven', '12'])} years, and nearly one in four Venezuelans has left.`,
  ],
  plain: [
    ...COMMON_PLAIN,
    () => 'The electoral council has yet to publish the sheets on which its result for Maduro rests.',
    () => 'González has not been seen in public since the prosecutor in Caracas called him to testify.',
    () => 'The opposition led by María Corina Machado asks the armed forces of Venezuela to respect the vote.',
    () => 'Maduro accuses foreign powers of a plot, and has promised prison for those who protest.',
  ],
};

/** Sentences without figures that fit any page; those of a topic come on top of them. */
export const WORDS: Readonly<Record<Topic, TopicWords>> = {
  on: ON_TOPIC,
  news: { ...ON_TOPIC, shares: AS_IN_NEWS },
  near: {
    title: 'A season on the coast of Venezuela',
    shares: DENSE,
    headings: ['The harbour', 'A road out of Caracas', 'Years of plenty', 'The orchestra'],
    figures: [
      (r) =>
        `In ${r.whole(2005, 2013)} the orchestra of Caracas gave ${r.whole(40, 120)} concerts and sold ${r.whole(20, 80)},000 tickets.`,
      (r) =>
        `The league of Venezuela has ${r.whole(8, 18)} clubs, and ${r.whole(20, 60)} per cent of the players are under 23.`,
      (r) =>
        `In the vote of ${r.whole(1958, 1998)} the winner took ${r.whole(35, 60)} per cent, ahead by ${r.whole(3, 20)} points.`,
      (r) =>
        `Brazil pumped ${r.whole(2, 3)}.${r.whole(1, 9)} million barrels a day, and its neighbour Guyana ${r.whole(300, 700)},000.`,
      (r) =>
        `A storm off the coast of Venezuela killed ${r.whole(4, 30)} people and left ${r.whole(100, 900)} without a roof.`,
      (r) =>
        `Customs officers in Caracas arrested ${r.whole(3, 40)} smugglers and seized ${r.whole(2, 9)} tonnes of coffee.`,
      (r) =>
        `The cocoa of the region fetches $${r.whole(4, 12)},${r.whole(100, 999)} a tonne, twice as much as a year ago.`,
    ],
    plain: [
      ...COMMON_PLAIN,
      () => 'From the hills above Caracas one sees the sea on a clear morning.',
      () => 'The musicians of Venezuela play abroad for most of the year now.',
      () => 'Fishermen sell their catch on the beach before the sun stands high.',
    ],
  },
  off: {
    title: 'How a small town keeps its library open',
    shares: DENSE,
    headings: ['A leaking roof', 'The volunteers', 'What the county says', 'Evenings'],
    figures: [
      (r) =>
        `The library lends ${r.whole(10, 40)},${r.whole(100, 999)} books a year, ${r.whole(5, 30)} per cent more than before.`,
      (r) => `The county pays ${r.whole(40, 70)} per cent of the costs, the readers the other part.`,
      (r) =>
        `At least ${r.whole(12, 60)} people came to the first evening, and more than ${r.whole(100, 300)} to the last.`,
      (r) =>
        `Repairs would cost between $${r.whole(100, 400)},000 and $${r.whole(500, 900)},000, the architect reckons.`,
      (r) => `The candidate of the readers won by ${r.whole(51, 60)} per cent to ${r.whole(30, 45)}.`,
      (r) =>
        `Some ${r.whole(2, 9)},000 volumes were damaged, about a ${r.pick(['third', 'quarter', 'fifth'])} of the collection.`,
      (r) =>
        `Of the ${r.whole(20, 90)} volunteers, ${r.whole(3, 19)} have been there for more than ${r.whole(10, 30)} years.`,
    ],
    plain: [
      ...COMMON_PLAIN,
      () => 'On rainy days the buckets stand between the shelves, and the children read around them.',
      () => 'The librarian knows most of her readers by their first names.',
      () => 'A reading room is more than its books, the mayor told the council.',
    ],
  },
};
