import { wordEnd } from './characters.ts';
import type { FigureKind } from './figure.ts';
import { withoutMarks } from './normalise.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { BoundWord, Phrases, Unit, Vocabulary } from './vocabulary.ts';
import { PerWord, WordBook } from './word-book.ts';
import { type WordUse, WordUses } from './word-uses.ts';

/** What a word does in a number in words. */
export type NumberWord =
  | { readonly does: 'add'; readonly value: number; readonly takes: number }
  | { readonly does: 'multiply'; readonly value: number }
  | { readonly does: 'scale'; readonly value: number };

/** What stands between two numbers that belong together. */
export type Joiner = 'to' | 'or' | 'and' | 'against';

type Words = ReadonlySet<string>;

/** A vocabulary in the form that reading needs: sets, and tables of phrases read forwards or, where named so, backwards. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  /** The words of the texts that are read, and what each is to this grammar. */
  readonly book: WordBook;
  readonly uses: PerWord<WordUse>;
  readonly numbers: PhraseTable<NumberWord>;
  readonly beforeMetre: Words;
  readonly numberLinks: Words;
  readonly articles: Words;
  readonly boundArticles: Words;
  readonly decimalWords: PhraseTable<true>;
  readonly pronouns: { readonly words: Words; readonly after: PhraseTable<true>; readonly before: PhraseTable<true> };
  readonly fractions: PhraseTable<{ readonly parts: number; readonly many: boolean; readonly ofUnits: boolean }>;
  readonly bareFractions: {
    readonly words: PhraseTable<true>;
    readonly after: PhraseTable<true>;
    readonly before: PhraseTable<true>;
  };
  readonly of: PhraseTable<true>;
  readonly halves: PhraseTable<number>;
  readonly oneIn: PhraseTable<true>;
  readonly nounIn: PhraseTable<true>;
  readonly ratioJoiners: PhraseTable<true>;
  readonly ratioCues: { readonly before: PhraseTable<true>; readonly behind: PhraseTable<true> };
  readonly multiples: PhraseTable<{ readonly value: number; readonly always: boolean }>;
  readonly followers: Words;
  readonly timesAlways: Words;
  readonly timesFollowers: Words;
  readonly tails: PhraseTable<true>;
  readonly vague: PhraseTable<readonly [low: number, high: number]>;
  readonly vagueScaled: PhraseTable<readonly [low: number, high: number]>;
  readonly ordinals: PhraseTable<number>;
  readonly ordinalEndings: Words;
  readonly boundsBefore: PhraseTable<BoundWord>;
  readonly boundsBehind: PhraseTable<BoundWord>;
  readonly during: { readonly words: Words; readonly unlessAfter: Words };
  readonly negative: PhraseTable<boolean>;
  readonly units: PhraseTable<Unit>;
  readonly later: PhraseTable<true>;
  readonly age: PhraseTable<true>;
  readonly periods: PhraseTable<string>;
  readonly notAfterPeriod: Words;
  readonly openers: PhraseTable<ReadonlySet<string>>;
  readonly joiners: PhraseTable<Joiner>;
  readonly boundsJoiners: Words;
  readonly respectively: PhraseTable<true>;
  readonly smallWords: Words;
  readonly months: ReadonlyMap<string, number>;
  readonly capitalMonths: Words;
  readonly monthOf: PhraseTable<true>;
  readonly yearOf: { readonly ahead: PhraseTable<true>; readonly back: PhraseTable<true> };
  readonly countNouns: Words;
  readonly named: PhraseTable<true>;
  readonly namedCapital: Words;
  readonly ages: PhraseTable<true>;
  readonly whose: Words;
  readonly hoursBehind: PhraseTable<true>;
  readonly hoursBefore: PhraseTable<true>;
  readonly beforeHours: PhraseTable<true>;
  readonly rounded: Words;
  readonly noHours: Words;
  readonly beforeYear: Words;
  readonly streets: Words;
  readonly idioms: PhraseTable<true>;
}

/** The words or phrases of a list. */
export function list(phrases: Phrases): string[] {
  const all: string[] = [];
  for (let from = 0; from < phrases.length; ) {
    const comma = phrases.indexOf(',', from);
    const to = comma < 0 ? phrases.length : comma;
    const phrase = phrases.slice(from, to).trim();
    if (phrase !== '') all.push(phrase);
    from = to + 1;
  }
  return all;
}

const words = (phrases: Phrases): Words => new Set(list(phrases));

/** Phrases that stand for nothing but themselves. */
function* each(phrases: Phrases): Generator<[phrase: string, value: true]> {
  for (const phrase of list(phrases)) yield [phrase, true];
}

function* eachOf<K extends string>(record: Readonly<Record<K, Phrases>>): Generator<[phrase: string, key: K]> {
  for (const key of Object.keys(record) as K[]) for (const phrase of list(record[key])) yield [phrase, key];
}

/** The words of a record, those with accents also without them. */
function spelled<T>(record: Readonly<Record<string, T>>): [word: string, value: T][] {
  const entries = Object.entries(record);
  return [...entries.map(([word, value]) => [withoutMarks(word), value] as [string, T]), ...entries];
}

function* numberWords(from: Vocabulary): Generator<[string, NumberWord]> {
  for (const { takes, words } of from.adding) {
    for (const [word, value] of spelled(words)) yield [word, { does: 'add', value, takes }];
  }
  for (const [word, value] of spelled(from.multiplying)) yield [word, { does: 'multiply', value }];
  for (const [word, value] of spelled(from.scales)) yield [word, { does: 'scale', value }];
}

function* units(from: Vocabulary): Generator<[string, Unit]> {
  const kinds: readonly [FigureKind, Readonly<Record<string, Phrases>>][] = [
    ['number', from.measures],
    ['duration', from.durations],
    ['money', from.money],
    ['rate', from.rates],
    ['number', { 'basis-point': from.basisPoints }],
    ['points', { points: from.points }],
    ['percent', { percent: from.percent }],
  ];
  for (const [kind, record] of kinds) for (const [phrase, unit] of eachOf(record)) yield [phrase, { kind, unit }];
}

function* periods({ per }: Vocabulary): Generator<[string, string]> {
  for (const [noun, unit] of eachOf(per.nouns)) for (const link of list(per.links)) yield [`${link} ${noun}`, unit];
  yield* eachOf(per.adverbs);
}

function* fractions({
  fractions: { one, many, ofUnits },
}: Vocabulary): Generator<[string, { parts: number; many: boolean; ofUnits: boolean }]> {
  const ofUnit = words(ofUnits);
  for (const [word, parts] of spelled(one)) yield [word, { parts, many: false, ofUnits: ofUnit.has(word) }];
  for (const [word, parts] of spelled(many)) yield [word, { parts, many: true, ofUnits: false }];
}

function* multiples({
  multiples: { always, followed },
}: Vocabulary): Generator<[string, { value: number; always: boolean }]> {
  for (const [word, value] of Object.entries(always)) yield [word, { value, always: true }];
  for (const [word, value] of Object.entries(followed)) yield [word, { value, always: false }];
}

/** The first word of everything that a figure may begin with. */
function seedWords(from: Vocabulary): Set<string> {
  const { adding, multiplying, scales, fractions, multiples, vague, vagueScaled, ordinals } = from;
  const records: Readonly<Record<string, unknown>>[] = [
    ...adding.map(({ words }) => words),
    ...[multiplying, scales, fractions.one, multiples.always, multiples.followed],
    ...[vague, vagueScaled, ordinals.words],
  ];
  const phrases = records.flatMap((record) => spelled(record).map(([word]) => word));
  return new Set(phrases.map((phrase) => phrase.slice(0, wordEnd(phrase, 0))));
}

function months({ names }: Vocabulary['months']): Map<string, number> {
  return new Map(names.flatMap((month, index) => list(month).map((name) => [name, index + 1] as const)));
}

/** Notes what single words are to figures. */
function noteWords(from: Vocabulary, uses: WordUses): void {
  uses.set(seedWords(from), 'isSeed', true);
  for (const [month, number] of months(from.months)) uses.set([month], 'month', number);
  uses.shortScales(Object.entries(from.shortScales));
  uses.set(list(from.boundArticles), 'isBoundArticle', true);
  uses.set(list(from.numberLinks.words), 'isNumberLink', true);
  uses.set(list(from.smallWords), 'isSmall', true);
  uses.set(list(`${from.multiples.times},${from.multiples.timesAlways}`), 'isTimes', true);
  uses.set(list(from.durationFillers), 'isDurationFiller', true);
  uses.idioms(Object.entries(from.lookalikes.idiomsAfter).map(([word, phrases]) => [word, each(phrases)] as const));
}

/** The grammar of a vocabulary, for texts whose words stand in a book. Done once for a language. */
export function compileGrammar(vocabulary: Vocabulary, book: WordBook = new WordBook()): Grammar {
  const { bareFractions, couples, lookalikes, multiples: times, pronouns, ratioCues } = vocabulary;
  const uses = new WordUses();
  const ahead = (phrases: Phrases) => uses.table(each(phrases));
  const back = (phrases: Phrases) => uses.table(each(phrases), 'back');
  noteWords(vocabulary, uses);
  return {
    vocabulary,
    book,
    uses: new PerWord((word) => uses.of(word)),
    numbers: uses.table(numberWords(vocabulary)),
    beforeMetre: words(vocabulary.metre.before),
    numberLinks: words(vocabulary.numberLinks.words),
    articles: words(vocabulary.articles),
    boundArticles: words(vocabulary.boundArticles),
    decimalWords: ahead(vocabulary.decimalWords),
    pronouns: { words: words(pronouns.words), after: back(pronouns.after), before: ahead(pronouns.before) },
    fractions: uses.table(fractions(vocabulary)),
    bareFractions: {
      words: ahead(bareFractions.words),
      after: back(bareFractions.after),
      before: ahead(bareFractions.before),
    },
    of: ahead(vocabulary.of),
    halves: uses.table(Object.entries(vocabulary.halves)),
    oneIn: ahead(vocabulary.oneIn),
    nounIn: ahead(vocabulary.nounIn),
    ratioJoiners: ahead(vocabulary.ratioJoiners),
    ratioCues: { before: back(ratioCues.before), behind: ahead(ratioCues.behind) },
    multiples: uses.table(multiples(vocabulary)),
    followers: words(times.followers),
    timesAlways: words(times.timesAlways),
    timesFollowers: words(times.timesFollowers),
    tails: ahead(times.tails),
    vague: uses.table(spelled(vocabulary.vague)),
    vagueScaled: uses.table(Object.entries(vocabulary.vagueScaled)),
    ordinals: uses.table(spelled(vocabulary.ordinals.words)),
    ordinalEndings: words(vocabulary.ordinals.endings),
    boundsBefore: uses.table(eachOf(vocabulary.before), 'back'),
    boundsBehind: uses.table(eachOf(vocabulary.behind)),
    during: { words: words(vocabulary.during.words), unlessAfter: words(vocabulary.during.unlessAfter) },
    negative: uses.table(
      [
        ...list(vocabulary.negative).map((phrase) => [phrase, true] as const),
        ...list(vocabulary.notNegative).map((phrase) => [phrase, false] as const),
      ],
      'back',
    ),
    units: uses.table(units(vocabulary)),
    later: ahead(vocabulary.later),
    age: ahead(vocabulary.age),
    periods: uses.table(periods(vocabulary)),
    notAfterPeriod: words(vocabulary.per.notBefore),
    openers: uses.table(
      Object.entries(couples.openers).map(([opener, joiners]) => [opener, words(joiners)] as const),
      'back',
    ),
    joiners: uses.table(
      (['to', 'or', 'and', 'against'] as const).flatMap((joiner) =>
        list(couples[joiner]).map((phrase) => [phrase, joiner] as const),
      ),
    ),
    boundsJoiners: words(couples.bounds),
    respectively: ahead(couples.respectively),
    smallWords: words(vocabulary.smallWords),
    months: months(vocabulary.months),
    capitalMonths: words(vocabulary.months.capital),
    monthOf: ahead(vocabulary.months.of),
    yearOf: { ahead: ahead(vocabulary.months.yearOf), back: back(vocabulary.months.yearOf) },
    countNouns: words(vocabulary.years.countNouns),
    named: back(lookalikes.named),
    namedCapital: words(lookalikes.namedCapital),
    ages: back(lookalikes.ages),
    whose: words(lookalikes.whose),
    hoursBehind: ahead(lookalikes.hours.behind),
    hoursBefore: back(lookalikes.hours.before),
    beforeHours: back(lookalikes.hours.withUnit),
    rounded: words(vocabulary.rounded),
    noHours: words(lookalikes.hours.unless),
    beforeYear: words(vocabulary.years.after),
    streets: words(lookalikes.streets),
    idioms: ahead(lookalikes.idioms),
  };
}
