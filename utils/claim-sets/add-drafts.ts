import type { ClaimSet, Question, WordsByLanguage } from '../claims/claim-set.ts';
import { parseClaimSet } from '../claims/parse-claim-set.ts';
import type { Result } from '../claims/result.ts';
import { measuredBy } from '../claims/words-figure.ts';
import type { Fault } from '../wording/fault.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { draftParts, type PartIds } from './draft-parts.ts';
import { faultsInForm } from './faults-in-form.ts';
import { FreshIds } from './fresh-ids.ts';
import { type FullDraft, fullDrafts, mixedMeasures, questionName, sourceName } from './full-draft.ts';

/**
 * A set with claims added from drafts that have no gap, as a next version of `today` (an ISO day). What a draft names that is there
 * already (its source by address and title, parties and subjects by a name, the question by its words and its subject) is that; words of
 * the question that are new are added to it. Of the others new parts are made, as `setFromDrafts` makes them.
 */
export function addDrafts(set: ClaimSet, drafts: readonly ClaimDraft[], today: string): Result<ClaimSet, Fault> {
  const full = fullDrafts(drafts);
  if (!full.ok) return full;
  const asked = askedIn(set);
  const mixed = mixedMeasures(
    full.value,
    asked.map(([name, question]) => [name, measuredBy(question)] as const),
  );
  if (mixed.length > 0) return { ok: false, faults: mixed };
  const ids = idsOf(set, asked);
  const parts = draftParts(full.value, set.event.period, ids);
  const newOf = <T extends { readonly id: string }>(there: readonly { readonly id: string }[], all: readonly T[]) => {
    const ids = new Set(there.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  const lists = {
    sources: [...set.sources, ...newOf(set.sources, parts.sources)],
    parties: [...set.parties, ...newOf(set.parties, parts.parties)],
    subjects: [...set.subjects, ...newOf(set.subjects, parts.subjects)],
    questions: [...withWords(set.questions, asked, full.value), ...newOf(set.questions, parts.questions)],
    claims: [...set.claims, ...parts.claims],
  };
  const updated = today > set.updated ? today : set.updated;
  const parsed = parseClaimSet({ ...set, version: nextVersion(set.version), updated, ...lists });
  return parsed.ok ? parsed : { ok: false, faults: faultsInForm(parsed.faults, lists, full.value, ids) };
}

/** Each question of a set under the names that drafts can ask it by; one of several subjects under one for each. */
function askedIn({
  questions,
  subjects,
  contests,
}: ClaimSet): readonly (readonly [name: string, question: Question])[] {
  const among = (question: Question): readonly string[] => {
    const { subject } = question;
    if (subject === undefined) return [];
    if (subject.kind === 'each') return subjects.map(({ id }) => id);
    return 'id' in subject ? [subject.id] : (contests.find(({ id }) => id === subject.contest)?.subjects ?? []);
  };
  return questions.flatMap((question) => {
    if (question.subject === undefined) return [[questionName(question, null), question] as const];
    const ids = new Set(among(question));
    const names = subjects.filter(({ id }) => ids.has(id)).flatMap(namesOf);
    return names.map((name) => [questionName(question, name), question] as const);
  });
}

function idsOf(set: ClaimSet, asked: ReturnType<typeof askedIn>): PartIds {
  const byName = (named: ClaimSet['parties'] | ClaimSet['subjects']) =>
    named.flatMap((each) => namesOf(each).map((name) => [name, each.id] as const));
  return {
    source: new FreshIds(
      'source',
      set.sources.map((source) => [sourceName(source), source.id]),
    ),
    party: new FreshIds('party', byName(set.parties)),
    subject: new FreshIds('subject', byName(set.subjects)),
    question: new FreshIds('question', [
      ...set.questions.map(({ id }) => [`#${id}`, id] as const),
      ...asked.map(([name, { id }]) => [name, id] as const),
    ]),
    claim: new FreshIds(
      'claim',
      set.claims.map(({ id }) => [`#${id}`, id]),
    ),
  };
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases?: WordsByLanguage | undefined }) {
  return [...new Set([name, ...Object.values(aliases ?? {}).flat()])];
}

/** The questions with the words that drafts tie their figures by. Without nouns a question takes none, for they would narrow it. */
function withWords(
  questions: readonly Question[],
  asked: ReturnType<typeof askedIn>,
  full: readonly FullDraft[],
): readonly Question[] {
  const byName = new Map(asked);
  return questions.map((question) => {
    const said = full.filter(({ question: of, draft }) => byName.get(questionName(of, draft.subject)) === question);
    if (said.length === 0) return question;
    const cues = joined(question.cues, said, 'cues');
    const counts = question.counts && joined(question.counts, said, 'counts');
    return { ...question, ...(cues && { cues }), ...(counts && { counts }) };
  });
}

function joined(
  words: WordsByLanguage | undefined,
  said: readonly FullDraft[],
  kind: 'cues' | 'counts',
): WordsByLanguage | undefined {
  const all = new Map(Object.entries(words ?? {}));
  for (const { question, draft } of said) {
    const terms = [...new Set([...(all.get(draft.language) ?? []), ...question[kind]])];
    if (terms.length > 0) all.set(draft.language, terms);
  }
  return all.size === 0 ? words : Object.fromEntries(all);
}

function nextVersion(version: string): string {
  const [major, minor, step] = version.split('.').map(Number);
  return [major, minor, (step ?? 0) + 1].join('.');
}
