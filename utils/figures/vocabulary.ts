import type { Bound, FigureKind } from './figure.ts';

/** What a word or sign behind a number makes of it. */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string;
}

/** The bounds that words in front of or behind a number give it. */
export type BoundWord = Exclude<Bound, 'exact' | 'range' | 'vague'>;

/** A list of words or phrases in lower case; in a string they are parted by commas. */
export type Phrases = string;

/**
 * Everything a language contributes to the reading of figures. Words are in lower case as they are written, with their
 * accents; phrases are words parted by one space, and a hyphen in the text counts as that space.
 */
export interface Vocabulary {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly decimal: '.' | ',';
  /** Signs that part groups of three digits, beside the spaces of every width, which always may. */
  readonly groups: string;
  /** Whether pages of the language also write figures the English way: `51.2`, `1,300`. */
  readonly alsoEnglish: boolean;
  /** Words that add their value: `takes` is the bound below which a following one may still be added (`sixty` takes under 10). */
  readonly adding: readonly { readonly takes: number; readonly words: Readonly<Record<string, number>> }[];
  /** Words that multiply what stands before them by a hundred or the like, inside a group. */
  readonly multiplying: Readonly<Record<string, number>>;
  /** Words that multiply everything before them which is smaller: thousand, million, dozen. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words of `scales` that state a round number: `une vingtaine` is about twenty. */
  readonly rounded: Phrases;
  /** Short forms of scales that stand behind digits: `2.5m`, `$10bn`. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** A short scale that is a metre before these words: `1.8m tall`. */
  readonly metre: { readonly word: string; readonly before: Phrases };
  /** Words between the parts of a number in words, behind a part that takes `from` to `to`: `and` in `a hundred and ten`. */
  readonly numberLinks: { readonly words: Phrases; readonly from: number; readonly to: number };
  /** Whether digits follow a scale word: `2 mil 400`. */
  readonly mixesDigits: boolean;
  /** What parts the whole from the decimals of a number in words: `coma`. */
  readonly decimalWords: Phrases;
  /** Indefinite articles: `a dozen`, `a third`. Where they are number words too, they state no number by themselves. */
  readonly articles: Phrases;
  /** Definite and other articles that may stand between a bound word and its number: `más de los 24`, `casi un 20 %`. */
  readonly boundArticles: Phrases;
  /** Number words that are pronouns or articles as well, and what then stands before or behind them. */
  readonly pronouns: { readonly words: Phrases; readonly after: Phrases; readonly before: Phrases };
  /** Parts of a whole: by the word of one part, in the singular and in the plural. */
  readonly fractions: {
    readonly one: Readonly<Record<string, number>>;
    readonly many: Readonly<Record<string, number>>;
    /** Those of `one` that state a part of a scale or unit only: `media docena`, `media hora`. */
    readonly ofUnits: Phrases;
  };
  /** Fraction words that need no article or number: `half`, with the words behind which and before which they are no fraction. */
  readonly bareFractions: { readonly words: Phrases; readonly after: Phrases; readonly before: Phrases };
  /** What joins a fraction to the number it is of: `of`. */
  readonly of: Phrases;
  /** What adds a part of one to a number: `and a half`. */
  readonly halves: Readonly<Record<string, number>>;
  /** `in`, `out of every`: what stands between the two numbers of `one in four`. */
  readonly oneIn: Phrases;
  /** The same behind a noun: `sur` in `un électeur sur quatre`. */
  readonly nounIn: Phrases;
  /** What joins the two numbers of a ratio: `to` in `two to one`. */
  readonly ratioJoiners: Phrases;
  /** Words near two joined numbers that make a ratio of them: `by a margin of 2-1`, `a 2-1 ratio`. */
  readonly ratioCues: { readonly before: Phrases; readonly behind: Phrases };
  /** Multiples in one word. Those of `always` are ratios wherever they stand, those of `followed` before one of `followers`. */
  readonly multiples: {
    readonly always: Readonly<Record<string, number>>;
    readonly followed: Readonly<Record<string, number>>;
    readonly followers: Phrases;
    /** `times` in `three times as many`; a ratio only before one of `timesFollowers`. */
    readonly times: Phrases;
    /** The same, whatever follows: `fold` in `10-fold`. */
    readonly timesAlways: Phrases;
    readonly timesFollowers: Phrases;
    /** What belongs to the figure when it follows: `as many`. */
    readonly tails: Phrases;
  };
  /** Vague words: lowest and highest number. `scaled` are those that a scale follows: `several thousand`. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly vagueScaled: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Bound words before and behind a number. */
  readonly before: Readonly<Record<BoundWord, Phrases>>;
  readonly behind: Readonly<Record<BoundWord, Phrases>>;
  /** Of the bound words before: those that mean `during` before a span of time, unless one of these words stands before them. */
  readonly during: { readonly words: Phrases; readonly unlessAfter: Phrases };
  readonly negative: Phrases;
  /** What ends like a minus and is none: `plus or minus`. */
  readonly notNegative: Phrases;
  readonly percent: Phrases;
  readonly points: Phrases;
  readonly basisPoints: Phrases;
  /** Currencies in words, by ISO 4217 code. */
  readonly money: Readonly<Record<string, Phrases>>;
  /** Spans of time, by the word of the unit in English (`hour`), which is what a figure's unit is called. */
  readonly durations: Readonly<Record<string, Phrases>>;
  /** Words that may stand between a number and a span of time: `three long years`. */
  readonly durationFillers: Phrases;
  /** What belongs to a span of time when it follows: `later`. */
  readonly later: Phrases;
  /** What makes an age of a span of time: `old`, `of age`. */
  readonly age: Phrases;
  /** Measures other than time and money, by the English word for the unit. */
  readonly measures: Readonly<Record<string, Phrases>>;
  /** Rates in one word, by unit: `barrel/day` for `bpd`. */
  readonly rates: Readonly<Record<string, Phrases>>;
  /** `per`, `a`, `each`, and the nouns behind them by unit; `adverbs` say it in one word; `notBefore` follows a time that is no rate. */
  readonly per: {
    readonly links: Phrases;
    readonly nouns: Readonly<Record<string, Phrases>>;
    readonly adverbs: Readonly<Record<string, Phrases>>;
    readonly notBefore: Phrases;
  };
  /** Parts of a unit behind its wholes: `5 ft 2 in`, `3 dollars 50 cents`; `also` are words for the part in this place only. */
  readonly parts: Readonly<
    Record<string, { readonly unit: string; readonly perWhole: number; readonly also: Phrases }>
  >;
  /** Two numbers side by side. */
  readonly couples: {
    /** Words before a range, each with the words that may part its ends. */
    readonly openers: Readonly<Record<string, Phrases>>;
    /** Part the ends of a range, or the halves of a pair where the first is the larger. */
    readonly to: Phrases;
    /** Part the ends of a range only. */
    readonly or: Phrases;
    /** Part two figures that share a unit. */
    readonly and: Phrases;
    /** Part the halves of a pair, whichever is the larger. */
    readonly against: Phrases;
    /** Part two bounds on one figure: `more than 20 but fewer than 30`. */
    readonly bounds: Phrases;
    /** Behind two figures: these are two, whatever their order. */
    readonly respectively: Phrases;
  };
  /** Small words that follow a number which counts nothing: prepositions, auxiliaries, conjunctions. */
  readonly smallWords: Phrases;
  /** Ordinals in words, whether two of them make one (`vigésimo primero`), and the endings of those in digits. */
  readonly ordinals: {
    readonly words: Readonly<Record<string, number>>;
    readonly compound: boolean;
    readonly endings: Phrases;
  };
  /** Names of months, first to twelfth, with short forms; `capital` are those that are other words too. */
  readonly months: {
    readonly names: readonly Phrases[];
    readonly capital: Phrases;
    readonly of: Phrases;
    /** What may stand between a month and its year: `de` in `julio de 2024`. */
    readonly yearOf: Phrases;
    /** Whether the day may stand behind the month: `July 28`. */
    readonly dayBehind: boolean;
  };
  /** Words before a bare year, which older years need; and nouns that make a count of what looks like a year. */
  readonly years: { readonly after: Phrases; readonly countNouns: Phrases };
  /** What only looks like a figure. */
  readonly lookalikes: {
    /** Nouns whose number is a name: `flight 3771`, `article 230`; in `capital` only where written with a capital. */
    readonly named: Phrases;
    readonly namedCapital: Phrases;
    /** Before an age: `aged`; and before the noun of the person whose age follows it: `her mother, 43,`. */
    readonly ages: Phrases;
    readonly whose: Phrases;
    /**
     * Behind an hour, and before one: `a.m.`, `at`; not so behind a word of `unless`: `stands at six`. Words of `withUnit`
     * stand before an hour that is called so: `à 20 heures`.
     */
    readonly hours: {
      readonly behind: Phrases;
      readonly before: Phrases;
      readonly withUnit: Phrases;
      readonly unless: Phrases;
    };
    /** Behind a house number and the name of a street. */
    readonly streets: Phrases;
    /** Phrases that start with a number and state none. */
    readonly idioms: Phrases;
    /** The same, by the word that stands before them: `at one point`. */
    readonly idiomsAfter: Readonly<Record<string, Phrases>>;
  };
}

/** The part of a vocabulary that tells numbers, parts, multiples and ordinals. */
export type NumberVocabulary = Pick<
  Vocabulary,
  | 'decimal'
  | 'groups'
  | 'alsoEnglish'
  | 'adding'
  | 'multiplying'
  | 'scales'
  | 'rounded'
  | 'shortScales'
  | 'metre'
  | 'numberLinks'
  | 'mixesDigits'
  | 'decimalWords'
  | 'fractions'
  | 'bareFractions'
  | 'halves'
  | 'multiples'
  | 'vague'
  | 'vagueScaled'
  | 'ordinals'
>;

/** The part that tells what is counted and measured in. */
export type UnitVocabulary = Pick<
  Vocabulary,
  | 'percent'
  | 'points'
  | 'basisPoints'
  | 'money'
  | 'durations'
  | 'durationFillers'
  | 'later'
  | 'age'
  | 'measures'
  | 'rates'
  | 'per'
  | 'parts'
>;
