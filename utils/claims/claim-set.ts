import * as v from 'valibot';
import {
  date,
  filled,
  flag,
  gateWord,
  id,
  kindFault,
  listOf,
  month,
  number,
  object,
  oneOf,
  paragraph,
  partialDate,
  perLanguage,
  precision,
  text,
  url,
} from './claim-set-values.ts';
import { slip } from './schema-slip.ts';
import { STANDINGS } from './standing.ts';

/** The format's name and version, as every claim set states it. */
const CLAIM_SET_FORMAT = 'tallymark claim set 1';

const period = object({
  /** First day on which the question can be asked. */
  from: date,
  /** Last day on which a figure without a year still means it. */
  to: date,
});

const within = oneOf(['clause', 'sentence', 'nearby', 'passage', 'page']);

/** Words of which one must (context) or none may (rules out) stand within the given reach of the figure. */
const condition = object({ within, any: perLanguage });

const source = object({
  id,
  title: text,
  publisher: text,
  author: v.optional(text),
  published: date,
  url,
});

const party = object({
  id,
  name: text,
  /** How pages call it. */
  aliases: v.optional(perLanguage),
  /** The candidate for whom it stands: its margin is theirs. */
  backs: v.optional(id),
});

const subject = object({
  id,
  name: text,
  aliases: v.optional(perLanguage),
  /** Aliases that hold in the set's period only: "the incumbent". */
  roles: v.optional(perLanguage),
  /** Whether facts alone are told of it, as of another country: its name tells nothing of what a page or a figure is about. */
  incidental: v.optional(flag, false),
});

const contest = object({
  id,
  /** Two candidates of one vote: what is said of one against the other can be turned. */
  subjects: v.strictTuple([id, id], slip('fault_two_ids')),
});

const measure = oneOf(['count', 'share', 'points', 'ratio', 'money', 'rate', 'duration', 'date', 'fact']);

/**
 * Where in a sentence that tells a fact the name stands of which it is told: it does what the words say, it is done to it,
 * it stands right behind the words or right in front of them, it is what the words say, or it stands in the same clause.
 */
const role = oneOf(['doer', 'done-to', 'behind', 'in-front', 'is', 'beside']);

/** One way to tell a fact. */
const telling = object({
  name: role,
  any: perLanguage,
  /** Words of which one must stand behind them in the same clause: `declared ... the winner`. */
  with: v.optional(perLanguage),
  /** Words of which one must say as what it is done, where the page says as what: `recognised him as ...`. */
  as: v.optional(perLanguage),
  /** Whom it must be done to: `recognised him`, said of this subject. */
  of: v.optional(id),
  /** Whether it must be done to the other candidate of the contest. */
  ofRival: v.optional(flag, false),
  /** Whether nothing that it is done to may follow: `won`, but not `won a medal`. */
  alone: v.optional(flag, false),
});

const question = object({
  id,
  /** The question in plain words, for the card. */
  asks: text,
  measure,
  /** Of money, rates and durations: the units of a figure that answers it. */
  units: v.optional(filled(text)),
  /**
   * Of whom it is asked: nobody (absent), one subject whatever the page's words, each candidate of a contest by itself,
   * one candidate over the other, or each subject that it has claims on.
   */
  subject: v.optional(
    v.variant(
      'kind',
      [
        object({ kind: v.literal('fixed'), id }),
        object({ kind: v.literal('named'), id }),
        object({ kind: v.literal('candidate'), contest: id }),
        object({ kind: v.literal('lead'), contest: id }),
        object({ kind: v.literal('each') }),
      ],
      kindFault,
    ),
  ),
  period,
  /** How far back its figures may reach, where that is farther than the period: years named with them from then on are its own. */
  reachesBack: v.optional(date),
  /** Whether a page must name the set's event where it is undated or later than the period. */
  ofEvent: v.optional(flag, true),
  /** The only month (YYYY-MM) that it is asked of; the passage must name it. */
  month: v.optional(month),
  /** Whether it grows with time, so that lower figures before and higher ones after are expected. */
  accumulates: v.optional(flag, false),
  /** Whether it counts on with the page's date, as years in power do. */
  elapses: v.optional(flag, false),
  /** Of dates: the days between which a date can be meant for it; one outside is of another event. */
  between: v.optional(period),
  /** Of dates: whether it happens more than once, so that another date may be of another time. */
  repeats: v.optional(flag, false),
  /** Of facts: the ways to tell it. */
  tells: v.optional(filled(telling)),
  /** Whose figures are not its own: those of other countries, those of a region of the set's home. */
  notOf: v.optional(listOf(oneOf(['elsewhere', 'regions'])), ['elsewhere', 'regions']),
  /** What its figure counts, or is a share of: the noun beside the figure. */
  counts: v.optional(perLanguage),
  /** Whether its figure may stand without that noun. */
  bare: v.optional(flag, true),
  /** Words that tie a figure to it; without them the noun alone ties. */
  cues: v.optional(perLanguage),
  /** Words that tie a figure to something else when they are nearer than a cue. */
  decoys: v.optional(perLanguage),
  context: v.optional(listOf(condition), []),
  rulesOut: v.optional(listOf(condition), []),
});

const figure = v.variant(
  'bound',
  [
    object({
      bound: oneOf(['exact', 'about', 'nearly', 'just-over', 'at-least', 'more-than', 'at-most', 'less-than']),
      value: number,
      /** The place of the last digit that the source states: 1, 0.1, 100. */
      precision,
    }),
    object({
      bound: oneOf(['range', 'vague']),
      low: number,
      high: number,
      precision,
    }),
    object({
      bound: v.literal('date'),
      /** As far as it is known: `2024-07-28`, `2024-07`, `2024`, `1980s`. */
      date: partialDate,
      /** The last day, where it is given as a span. */
      to: v.optional(partialDate),
    }),
    object({
      bound: v.literal('fact'),
      /** Whether the fact holds of the subject, or is denied of it. */
      holds: flag,
    }),
  ],
  kindFault,
);

const claim = object({
  id,
  question: id,
  /** Of a lead or ratio the subject it is in favour of. */
  subject: v.optional(id),
  /** Ids of the parties that assert it; none where the article speaks for itself. */
  assertedBy: v.optional(listOf(id), []),
  standing: oneOf(STANDINGS),
  figure,
  asOf: date,
  source: id,
  /** Where in the article: its n-th non-empty lines, as far as anybody has counted. */
  paragraphs: v.optional(listOf(paragraph), []),
  /** The claim in our own words. */
  says: text,
  /** Ids of the claims it was calculated from, if the article does not state it. */
  derivedFrom: v.optional(listOf(id)),
  /** At most five words of the article, for a link that scrolls to them. */
  fragment: v.optional(text),
});

const place = object({
  /** The country or place the set is about, and what stands for it. */
  home: perLanguage,
  /** Its regions and towns. */
  regions: v.optional(perLanguage),
});

const event = object({
  name: text,
  period,
  /** Words that name the event on a page without a date. */
  named: perLanguage,
  /** Words that name it together with its date on a page from another time. */
  dated: perLanguage,
});

const correction = object({
  /** The day on which it was put right. */
  on: date,
  /** What was wrong, and what is right, in a sentence or two. */
  what: text,
});

/** What a reader sees of a set, in another language than it is written in. What is left out stays as it is written. */
const setWords = object({
  title: v.optional(text),
  description: v.optional(text),
  /** Names of parties and subjects, by their ids. */
  names: v.optional(v.record(v.string(), text), {}),
  /** Questions in plain words, by their ids. */
  asks: v.optional(v.record(v.string(), text), {}),
  /** What claims say, by their ids. */
  says: v.optional(v.record(v.string(), text), {}),
});

/** The format of claim sets, for the validator and for the types. References between ids are checked by parseClaimSet. */
export const claimSetSchema = object({
  format: v.literal(CLAIM_SET_FORMAT, slip('fault_format', { format: CLAIM_SET_FORMAT })),
  id,
  title: text,
  description: text,
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, slip('fault_version'))),
  updated: date,
  license: v.optional(text),
  /** Word beginnings, one of which a page must have before anything else is looked at. */
  gate: filled(gateWord),
  place,
  event,
  sources: filled(source),
  parties: listOf(party),
  subjects: listOf(subject),
  contests: v.optional(listOf(contest), []),
  questions: filled(question),
  claims: filled(claim),
  /** What was wrong for readers once, the newest first. */
  corrections: v.optional(listOf(correction), []),
  /** By the language's code. */
  words: v.optional(v.record(v.string(), setWords)),
  /** Where editors find the format's JSON Schema. */
  $schema: v.optional(text),
});

export type ClaimSet = v.InferOutput<typeof claimSetSchema>;
export type Question = ClaimSet['questions'][number];
export type Claim = ClaimSet['claims'][number];
export type ClaimFigure = Claim['figure'];
export type Source = ClaimSet['sources'][number];
export type Measure = Question['measure'];
export type Telling = v.InferOutput<typeof telling>;
export type Reach = v.InferOutput<typeof within>;
/** Words per language. */
export type WordsByLanguage = v.InferOutput<typeof perLanguage>;
