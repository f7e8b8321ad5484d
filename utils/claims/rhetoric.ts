/**
 * How one language ties words together: what the finding of questions needs to know of it beyond its numbers. Single
 * words are normalised (lower case, no diacritics); phrases are terms as in `terms.ts`.
 */
export interface Rhetoric {
  readonly language: string;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, auxiliaries, relatives, determiners, pronouns, conjunctions. */
  readonly stops: ReadonlySet<string>;
  /** `and`, `or`. */
  readonly joints: ReadonlySet<string>;
  /** Words that set one clause against another: `while`, `but`, `against`. */
  readonly contrasts: ReadonlySet<string>;
  /** Words that do so only where a figure follows: `frente al 44,2 %`. */
  readonly versus: ReadonlySet<string>;
  /** `who`, `which`, `where`. */
  readonly relatives: ReadonlySet<string>;
  /** Auxiliaries and adverbs that may stand between a bare figure and its verb: `have been`, `reportedly`. */
  readonly between: ReadonlySet<string>;
  /** What may stand between a noun and a bare figure behind it: `toll stands at 24`. */
  readonly toFigure: ReadonlySet<string>;
  /** The preposition of a share's whole: `of`. */
  readonly of: ReadonlySet<string>;
  /** Pronouns of a share's whole: `of them`. */
  readonly ofPronouns: ReadonlySet<string>;
  /** Words that may stand between that preposition and the noun without changing the whole: `all valid`. */
  readonly wholes: ReadonlySet<string>;
  /** Possessives that leave a count whole: `1,300 of our people`. */
  readonly possessives: ReadonlySet<string>;
  /** Prepositions that put a subject behind its figure: `67 per cent for`, `went to`. */
  readonly toSubject: readonly string[];
  /** Prepositions and verbs after which a name is the other one: `ahead of`, `against`. */
  readonly overSubject: ReadonlySet<string>;
  /** The preposition of whom a verb is done to, who is the other one behind a verb of being ahead: `superó a Maduro`. */
  readonly dative: ReadonlySet<string>;
  /** Nouns for being ahead, behind which that preposition gives the lead: `dan una ventaja de 37 puntos a González`. */
  readonly leadNouns: ReadonlySet<string>;
  /** Whether a name right behind a verb is its subject, whom it is done to having a preposition: `ganó Maduro`. */
  readonly subjectsFollowVerbs: boolean;
  /** Titles, and other words with a capital at a sentence’s start, that are no first names: `Mr`, `candidate`, `even`. */
  readonly beforeNames: ReadonlySet<string>;
  /** Pronouns for one who has spoken before: `she`, `its`. */
  readonly speakers: ReadonlySet<string>;
  /** Pronouns for a person spoken of: `he`, `his`. */
  readonly pronouns: ReadonlySet<string>;
  /** Verbs of getting votes or governing that may stand without their subject: `obtuvo`. */
  readonly droppers: ReadonlySet<string>;
  /** The other candidate, as one is called beside the first: `his rival`. */
  readonly rivals: readonly string[];
  /** The same, behind a candidate's name: `Maduro's rival`. */
  readonly rivalNouns: ReadonlySet<string>;
  /** The first of two who were named together: `the former`. */
  readonly formers: readonly string[];
  /** The second of them: `the latter`. */
  readonly latters: readonly string[];
  /** Who is named with these is ahead. */
  readonly ahead: readonly string[];
  /** Who is named with these is behind. */
  readonly behind: readonly string[];
  /** Verbs that put words or figures in a mouth. */
  readonly speech: readonly string[];
  /** What stands before a party that is quoted: `according to`. */
  readonly accordingTo: readonly string[];
  /** Prepositions that put what follows in a party's mouth where they open a sentence: `para el CNE, ...`. */
  readonly opinions: ReadonlySet<string>;
  /** Verbs by which somebody rejects what others say: `mocked`. */
  readonly rejections: readonly string[];
  /** Words that call what is said false: `forged`, `a fraud`. */
  readonly falsities: readonly string[];
  /** What stands before somebody who is contradicted: `contrary to`. */
  readonly contradictions: readonly string[];
  /** The preposition of an agent: `by`. */
  readonly agents: ReadonlySet<string>;
  /** What a party has that speaks for it: `count`, `figures`. */
  readonly records: readonly string[];
  /** Verbs of saying, of which a candidate can be the speaker rather than the one spoken of. */
  readonly sayings: ReadonlySet<string>;
  /** Words for a number that is given later in the sentence: `the number of those arrested ... at 1,393`. */
  readonly numberWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles that stand before a figure in per cent: `el 67 %`. */
  readonly percentArticles: ReadonlySet<string>;
  /** Articles that may part a figure from the noun it counts: `son 24 los muertos`. */
  readonly nounArticles: ReadonlySet<string>;
  /** Last words of numbers whose noun has the preposition of a whole: `millones de venezolanos`. */
  readonly nounNumbers: ReadonlySet<string>;
  /** The preposition before the first of two figures that tell a change: `from 44.2 to 43.18`. */
  readonly changedFrom: ReadonlySet<string>;
  /** Words that set one figure beside another on the same matter: `or 25 according to`, `up from 73.2 per cent`. */
  readonly alternatives: readonly string[];
  /** Words after which a name only tells the time: `since Maduro took over`. */
  readonly besides: ReadonlySet<string>;
  /** Denials in front of a figure. */
  readonly denials: readonly string[];
  /** Adverbs that may part a verb from a figure that is its object: `won only 30 per cent`. */
  readonly focusing: ReadonlySet<string>;
  /** Particles that make another verb of the one before them: `won over the army`. */
  readonly particles: ReadonlySet<string>;
  /** Articles of what there is some of, which make it an object: `gagne du temps`. */
  readonly partitives: ReadonlySet<string>;
  /** Words behind a denial that turn it into its opposite: `not only`. */
  readonly affirming: ReadonlySet<string>;
  /** Verbs that deny the whole clause behind them. */
  readonly deniers: readonly string[];
  /** Words that make a clause a supposition. */
  readonly suppositions: readonly string[];
  /** First words that make a whole sentence one, or a denial: `suppose`, `nobody`. */
  readonly imperatives: ReadonlySet<string>;
  /** Auxiliaries that do so in front of a name: `had Maduro won`. */
  readonly inversions: ReadonlySet<string>;
  /** Words that make a figure a demand, a forecast or a plan. */
  readonly prospects: readonly string[];
  /** First words of a yes-or-no question. */
  readonly asks: ReadonlySet<string>;
  /** Words that make a count a part of another: `alone`, `of them`. */
  readonly parts: readonly string[];
  /** Words that do so in front of the figure only: `including`. */
  readonly partsBefore: readonly string[];
  /** Words that make one of several such times, or the first of them, a time by itself: `the first night`. */
  readonly ordinals: ReadonlySet<string>;
  /** Nouns for times so short that what happened in them is not all that happened: `the first night`, `Tuesday evening`. */
  readonly shortTimes: ReadonlySet<string>;
  /** Prepositions of the time within which something happened: `on Monday`; not `by Monday`. */
  readonly withinTime: ReadonlySet<string>;
  /** What makes a count right behind it one that is added to another: `another 24 people`. */
  readonly incrementsBefore: ReadonlySet<string>;
  /** The same, behind the figure or its noun: `24 more people`, `24 personas más`. */
  readonly incrementsBehind: ReadonlySet<string>;
  /** Prepositions behind which the whole stands of which a part is told: `of the 24 dead, 15 ...`. */
  readonly outOf: ReadonlySet<string>;
  /** Words for regions: a figure `in the state of` one is not the whole's. */
  readonly regionWords: ReadonlySet<string>;
  /** Whether they stand in front of their name: `estado Zulia`, not `Miranda state`. */
  readonly regionsBeforeNames: boolean;
  /** Words that make a figure one of a part of the people: `among`, `abroad`. */
  readonly populations: readonly string[];
  /** Places where some of the voters vote by themselves: `in the prisons`, `at the consulates`. */
  readonly votingPlaces: readonly string[];
  /** Prepositions of place. */
  readonly in: ReadonlySet<string>;
  /** Those of them that take a name only where the whole takes place there. */
  readonly withinPlace: ReadonlySet<string>;
  /** Names, and other words with a capital, that are no places behind such a preposition: `en Twitter`. */
  readonly noPlaces: ReadonlySet<string>;
  /** Times told from another one: `five years earlier`, `last year`, `the previous election`. */
  readonly otherTimes: readonly string[];
  /** Words that make a span of time a time told from another one: `earlier`, `ago`. */
  readonly shifts: ReadonlySet<string>;
  /** The same, in front of the span: `hace cinco años`. */
  readonly shiftsBefore: ReadonlySet<string>;
  /** Times told from a date named before, with how far they are from it: `the following month`. */
  readonly steps: readonly Step[];
  /** What stands between a date and the event that it is told from: `July 29, a day after the vote`. */
  readonly offsets: readonly Offset[];
  /** Words besides `stops` that may stand between an event and its date: `took place`, `was held`, `the lifting of most sanctions in`. */
  readonly besideDates: ReadonlySet<string>;
  /** Auxiliaries behind which a participle says what is done to its subject: `was declared`. */
  readonly passives: ReadonlySet<string>;
  /** How verbs end that say no such thing behind them: `was declaring`. */
  readonly progressiveEndings: readonly string[];
  /** Other words that may stand between a subject and its verb: `has also formally`. */
  readonly verbChain: ReadonlySet<string>;
  /** How adverbs end that may stand there too. */
  readonly adverbEndings: readonly string[];
  /** Auxiliaries that tell of no fact: `will`, `could`. */
  readonly modals: ReadonlySet<string>;
  /** What stands before an infinitive, as it is written but in lower case. */
  readonly infinitive: ReadonlySet<string>;
  /** Articles of what there is not: `no survey`, `ningún sondeo`. */
  readonly nones: ReadonlySet<string>;
  /** What stands before a verb that is denied behind it: `ne reconnaît pas`. */
  readonly halfDenials: ReadonlySet<string>;
  /** Pronouns that stand before a verb of which they are the object: `l'a reconnu`, `lo reconoció`. */
  readonly objectClitics: ReadonlySet<string>;
  /** Words that make an infinitive a fact: `the first country to recognise him`. */
  readonly achievements: ReadonlySet<string>;
  /** What denies the verb behind it: `refused to`, `stopped short of`. */
  readonly refusals: readonly string[];
  /** Words that make a clause a wish or a demand: `urged`. */
  readonly wishes: readonly string[];
  /** Nouns that stand for the country in front of them or behind their preposition: `government`, `officials`. */
  readonly governments: ReadonlySet<string>;
  /** Pronouns that a government may be referred to by: `it`, `they`. */
  readonly groupPronouns: ReadonlySet<string>;
  /** What makes names part of those of whom something is told: `among`, `one of`. */
  readonly memberships: readonly string[];
  /** What stands before names that do the same as those before: `joined by`. */
  readonly joiners: readonly string[];
  /** What says behind a name that the same holds of it: `followed suit`, `did so`. */
  readonly echoes: readonly string[];
  /** What says the same in front of an auxiliary and a name, affirmed: `so has the United States`. */
  readonly echoHeads: ReadonlySet<string>;
  /** Likewise denied: `nor has Brazil`. */
  readonly echoDenials: ReadonlySet<string>;
  /** Auxiliaries that stand for a verb told before: `Argentina has`. */
  readonly echoVerbs: ReadonlySet<string>;
  /** Forms of to be between two names of one thing: `the winner is`. */
  readonly copulas: ReadonlySet<string>;
  /** Words that may be the object of a verb behind them: `what Maduro won`, `how`. */
  readonly objectRelatives: ReadonlySet<string>;
  /** What stands before what something is taken for: `as`. */
  readonly as: ReadonlySet<string>;
  /** Prepositions, behind which a name does nothing itself. */
  readonly prepositions: ReadonlySet<string>;
  /** The names of the days of the week, Sunday first. */
  readonly weekdays: readonly string[];
  /** Words that make a day of the week the last one before today: `last Sunday`. */
  readonly lastDay: ReadonlySet<string>;
  /** What refers to a month or date named before: `that month`. */
  readonly sameTime: readonly string[];
  /** Words that begin an adverbial of time: `in`, `since`, `as of`. */
  readonly timePrepositions: ReadonlySet<string>;
  /** Prepositions that give a span's start and leave the figure's own date open: `since`. */
  readonly since: ReadonlySet<string>;
  /** Titles and nouns before or after which a role is someone else's: `vice`, `elect`. */
  readonly roleBreakers: ReadonlySet<string>;
  /** Demonyms and short names of other countries that their names do not begin with. */
  readonly elsewhere: readonly string[];
  /** The countries of the world; a name of one longer word is the beginning of its demonym too: `kenya*`. */
  readonly countries: readonly string[];
  /** Demonyms where they are written without a capital, so that they stand behind their noun: `las elecciones argentinas`. */
  readonly demonyms: readonly string[];
}

/** So many days, months or years after a date named before; below zero before it. */
export interface Step {
  readonly words: string;
  readonly unit: 'day' | 'month' | 'year';
  readonly by: number;
}

/** So many days after an event; below zero before it. */
export interface Offset {
  readonly words: string;
  readonly days: number;
}

/** A set of single words written as one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A list of phrases written as one string, parted by commas. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Steps of one size, their phrases written as one string, parted by commas. */
export const steps = (unit: Step['unit'], by: number, list: string): Step[] =>
  phrases(list).map((words) => ({ words, unit, by }));

/** Offsets of so many days, their phrases written as one string, parted by commas. */
export const offsets = (days: number, list: string): Offset[] => phrases(list).map((words) => ({ words, days }));
