import * as v from 'valibot';
import { VERDICTS } from '../../utils/claims/verdict.ts';
import { TIERS } from './tier.ts';

const text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);

const label = v.strictObject({
  /** The figure or name as the page writes it; any white space stands for a space. */
  quote: text,
  /** Which of the quote's occurrences in headline and story, counted from 1. */
  nth,
  tier: v.picklist(TIERS),
  question: text,
  subject: v.nullable(text),
  verdict: v.picklist(VERDICTS),
  /** The parties of which a reading has to name one; none where nothing is asked of it. */
  attributedTo: v.pipe(
    v.nullable(v.union([text, v.array(text)])),
    v.transform((parties) => (parties === null ? [] : [parties].flat())),
  ),
  why: v.string(),
});

const sample = v.pipe(
  v.strictObject({
    id: text,
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is its code of two or three letters')),
    published: v.nullable(v.pipe(v.string(), v.isoDate('a date is written YYYY-MM-DD'))),
    title: text,
    html: v.optional(text),
    paragraphs: v.optional(v.pipe(v.array(text), v.minLength(1))),
    /** The marks that must be there. */
    expect: v.array(label),
    /** Passages that may bear a mark or not. */
    maybe: v.array(v.strictObject({ quote: text, nth, why: v.string() })),
    /** What the page tries, for who looks for one. */
    topic: v.string(),
  }),
  v.check(
    ({ html, paragraphs }) => (html === undefined) !== (paragraphs === undefined),
    'has either html or paragraphs',
  ),
);

/** One labelled page, as a line of a case file states it. */
export const sampleSchema = sample;

export type Sample = v.InferOutput<typeof sample>;
export type Label = v.InferOutput<typeof label>;
