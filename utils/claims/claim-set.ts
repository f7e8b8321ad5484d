import * as v from 'valibot';

/** The format's name and version, as every claim set states it. */
export const CLAIM_SET_FORMAT = 'tallymark claim set 1';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const date = v.pipe(v.string(), v.isoDate('a date is written YYYY-MM-DD'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is its code of two or three letters'));
const url = v.pipe(v.string(), v.url('must be a web address'), v.regex(/^https?:/, 'must begin with http'));
const term = v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'a term has at least one letter'));
const terms = v.pipe(v.array(term), v.minLength(1, 'must not be empty'));

/** Words per language: `{ "en": ["protest*", "crackdown"] }`. */
const perLanguage = v.record(language, terms);

const period = v.strictObject({
  /** First day on which the question can be asked. */
  from: date,
  /** Last day on which a figure without a year still means it. */
  to: date,
});

const within = v.picklist(['clause', 'sentence', 'passage', 'page']);

/** Words of which one must (context) or none may (rules out) stand within the given reach of the figure. */
const condition = v.strictObject({ within, any: perLanguage });

const source = v.strictObject({
  id,
  title: text,
  publisher: text,
  author: v.optional(text),
  published: date,
  url,
});

const party = v.strictObject({
  id,
  name: text,
  /** How pages call it. */
  aliases: v.optional(perLanguage),
  /** The candidate for whom it stands: its margin is theirs. */
  backs: v.optional(id),
});

const subject = v.strictObject({
  id,
  name: text,
  aliases: v.optional(perLanguage),
  /** Aliases that hold in the set's period only: "the incumbent". */
  roles: v.optional(perLanguage),
});

const contest = v.strictObject({
  id,
  /** Two candidates of one vote: what is said of one against the other can be turned. */
  subjects: v.tuple([id, id]),
});

const measure = v.picklist(['count', 'share', 'points', 'ratio', 'money', 'rate', 'duration']);

const question = v.strictObject({
  id,
  /** The question in plain words, for the card. */
  asks: text,
  measure,
  /** Of money, rates and durations: the units of a figure that answers it. */
  units: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /**
   * Of whom it is asked: nobody (absent), one subject whatever the page's words, each candidate of a contest by itself,
   * or one candidate over the other.
   */
  subject: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('fixed'), id }),
      v.strictObject({ kind: v.literal('named'), id }),
      v.strictObject({ kind: v.literal('candidate'), contest: id }),
      v.strictObject({ kind: v.literal('lead'), contest: id }),
    ]),
  ),
  period,
  /** How far back its figures may reach, where that is farther than the period: years named with them from then on are its own. */
  reachesBack: v.optional(date),
  /** Whether a page must name the set's event where it is undated or later than the period. */
  ofEvent: v.optional(v.boolean(), true),
  /** The only month (YYYY-MM) that it is asked of; the passage must name it. */
  month: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is written YYYY-MM'))),
  /** Whether it grows with time, so that lower figures before and higher ones after are expected. */
  accumulates: v.optional(v.boolean(), false),
  /** Whether it counts on with the page's date, as years in power do. */
  elapses: v.optional(v.boolean(), false),
  /** Whose figures are not its own: those of other countries, those of a region of the set's home. */
  notOf: v.optional(v.array(v.picklist(['elsewhere', 'regions'])), ['elsewhere', 'regions']),
  /** What its figure counts, or is a share of: the noun beside the figure. */
  counts: v.optional(perLanguage),
  /** Whether its figure may stand without that noun. */
  bare: v.optional(v.boolean(), true),
  /** Words that tie a figure to it; without them the noun alone ties. */
  cues: v.optional(perLanguage),
  /** Words that tie a figure to something else when they are nearer than a cue. */
  decoys: v.optional(perLanguage),
  context: v.optional(v.array(condition), []),
  rulesOut: v.optional(v.array(condition), []),
});

const number = v.pipe(v.number(), v.finite());

const figure = v.variant('bound', [
  v.strictObject({
    bound: v.picklist(['exact', 'about', 'nearly', 'just-over', 'at-least', 'more-than', 'at-most', 'less-than']),
    value: number,
    /** The place of the last digit that the source states: 1, 0.1, 100. */
    precision: v.pipe(number, v.minValue(1e-9, 'must be above zero')),
  }),
  v.strictObject({
    bound: v.picklist(['range', 'vague']),
    low: number,
    high: number,
    precision: v.pipe(number, v.minValue(1e-9, 'must be above zero')),
  }),
]);

const claim = v.strictObject({
  id,
  question: id,
  /** Of a lead or ratio the subject it is in favour of. */
  subject: v.optional(id),
  /** Ids of the parties that assert it; none where the article speaks for itself. */
  assertedBy: v.optional(v.array(id), []),
  standing: v.picklist(['result', 'count', 'estimate', 'report', 'allegation']),
  figure,
  asOf: date,
  source: id,
  /** Where in the article: its n-th non-empty lines. */
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  /** The claim in our own words. */
  says: text,
  /** Ids of the claims it was calculated from, if the article does not state it. */
  derivedFrom: v.optional(v.array(id)),
  /** At most five words of the article, for a link that scrolls to them. */
  fragment: v.optional(text),
});

const place = v.strictObject({
  /** The country or place the set is about, and what stands for it. */
  home: perLanguage,
  /** Its regions and towns. */
  regions: v.optional(perLanguage),
});

const event = v.strictObject({
  name: text,
  period,
  /** Words that name the event on a page without a date. */
  named: perLanguage,
  /** Words that name it together with its date on a page from another time. */
  dated: perLanguage,
});

/** The format of claim sets, for the validator and for the types. References between ids are checked by parseClaimSet. */
export const claimSetSchema = v.strictObject({
  format: v.literal(CLAIM_SET_FORMAT),
  id,
  title: text,
  description: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0')),
  updated: date,
  license: v.optional(text),
  /** Word beginnings, one of which a page must have before anything else is looked at. */
  gate: v.pipe(v.array(v.pipe(v.string(), v.minLength(3))), v.minLength(1)),
  place,
  event,
  sources: v.pipe(v.array(source), v.minLength(1)),
  parties: v.array(party),
  subjects: v.array(subject),
  contests: v.optional(v.array(contest), []),
  questions: v.pipe(v.array(question), v.minLength(1)),
  claims: v.pipe(v.array(claim), v.minLength(1)),
});

export type ClaimSet = v.InferOutput<typeof claimSetSchema>;
export type Question = ClaimSet['questions'][number];
export type Claim = ClaimSet['claims'][number];
export type ClaimFigure = Claim['figure'];
export type Party = ClaimSet['parties'][number];
export type Subject = ClaimSet['subjects'][number];
export type Source = ClaimSet['sources'][number];
export type Measure = Question['measure'];
export type Reach = v.InferOutput<typeof within>;
/** Words per language. */
export type WordsByLanguage = v.InferOutput<typeof perLanguage>;
