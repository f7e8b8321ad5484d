import { termFault } from '../claims/term-fault.ts';
import { placeKey } from '../wording/fault.ts';
import type { FreshIds } from './fresh-ids.ts';
import { type FullDraft, questionName, sourceName } from './full-draft.ts';

/** The ids that the parts of a set have by their names. */
export type PartIds = Readonly<Record<'source' | 'party' | 'subject' | 'question' | 'claim', FreshIds>>;

/** A part of a set in the form of its file, not yet validated. */
type Part = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What drafts bring into a set. */
export interface DraftParts {
  readonly sources: readonly Part[];
  readonly parties: readonly Part[];
  readonly subjects: readonly Part[];
  readonly questions: readonly Part[];
  readonly claims: readonly Part[];
}

/**
 * The parts of a set that drafts speak of. Sources, parties and subjects of one name are one; a question asked of several subjects becomes
 * one for each, asked within `period`.
 */
export function draftParts(full: readonly FullDraft[], period: unknown, ids: PartIds): DraftParts {
  const languages = [...new Set(full.map(({ draft }) => draft.language))];
  const named = (name: string, id: string): Part => ({
    id,
    name,
    ...(termFault(name) === null
      ? { aliases: Object.fromEntries(languages.map((language) => [language, [name]])) }
      : {}),
  });
  const names = (of: (each: FullDraft) => readonly string[]) => [...new Set(full.flatMap(of))];
  return {
    sources: firstOfEach(full, ({ draft }) => sourceName(draft.source)).map((each) => asSource(each, ids)),
    parties: names(({ draft }) => draft.assertedBy).map((name) => named(name, ids.party.of(name))),
    subjects: names(({ draft: { subject } }) => (subject === null ? [] : [subject])).map((name) =>
      named(name, ids.subject.of(name)),
    ),
    questions: firstOfEach(full, nameOfQuestion).map((each) => asQuestion(each, period, ids)),
    claims: full.map((each) => asClaim(each, ids)),
  };
}

const nameOfQuestion = ({ draft, question }: FullDraft) => questionName(question, draft.subject);

function firstOfEach(full: readonly FullDraft[], name: (each: FullDraft) => string): FullDraft[] {
  const firsts = new Map<string, FullDraft>();
  for (const each of full) if (!firsts.has(name(each))) firsts.set(name(each), each);
  return [...firsts.values()];
}

function asSource({ draft: { source } }: FullDraft, ids: PartIds): Part {
  const { title, publisher, author, published, url } = source;
  return { id: ids.source.of(sourceName(source)), title, publisher, ...(author && { author }), published, url };
}

function asQuestion(each: FullDraft, period: unknown, ids: PartIds): Part {
  const { draft, question, figure } = each;
  const words = (list: readonly string[]) => (list.length > 0 ? { [draft.language]: list } : null);
  const cues = words(question.cues);
  const counts = words(question.counts);
  return {
    id: ids.question.of(nameOfQuestion(each)),
    asks: question.asks,
    measure: figure.measure,
    period,
    ...(figure.unit && { units: [figure.unit] }),
    ...(draft.subject && { subject: { kind: 'named', id: ids.subject.of(draft.subject) } }),
    ...(counts && { counts, bare: cues !== null }),
    ...(cues && { cues }),
  };
}

function asClaim(each: FullDraft, ids: PartIds): Part {
  const { draft, figure } = each;
  return {
    id: ids.claim.of(`${nameOfQuestion(each)} ${placeKey(draft.at)}`),
    question: ids.question.of(nameOfQuestion(each)),
    ...(draft.subject && { subject: ids.subject.of(draft.subject) }),
    assertedBy: draft.assertedBy.map((name) => ids.party.of(name)),
    standing: draft.standing,
    figure: figure.figure,
    asOf: draft.asOf,
    source: ids.source.of(sourceName(draft.source)),
    ...(draft.paragraph && { paragraphs: [draft.paragraph] }),
    says: draft.says,
    ...(draft.fragment && { fragment: draft.fragment }),
  };
}
