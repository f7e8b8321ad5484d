import type { Fault } from '../wording/fault.ts';
import type { FormField } from '../wording/form-field.ts';
import { type Saying, saying } from '../wording/saying.ts';
import type { DraftParts, PartIds } from './draft-parts.ts';
import { type FullDraft, questionName, sourceName } from './full-draft.ts';

/** The lists of a set that drafts were put into, at their ends. */
type Lists = Readonly<Record<keyof DraftParts, readonly { readonly id: string }[]>>;

/** A place in such a set: `questions[3].cues.en[0]`, or `event.period`. */
const PLACE = /^(\w+)(?:\[(\d+)\])?\.?(\w*)/;

const PERIOD = 'period';

const OF_SET: Readonly<Record<string, FormField>> = {
  title: 'title',
  description: 'description',
  gate: 'words',
  place: 'places',
  event: 'event',
};

/** By the list that a fault lies in and the key there; that of the empty one for all other keys. */
const OF_PART: Readonly<Record<keyof DraftParts, Readonly<Record<string, FormField> & { '': FormField }>>> = {
  sources: {
    publisher: 'source-publisher',
    author: 'source-author',
    published: 'source-published',
    url: 'source-url',
    '': 'source-title',
  },
  parties: { '': 'asserted-by' },
  subjects: { '': 'subject' },
  questions: { asks: 'question', counts: 'counts', units: 'figure', measure: 'figure', '': 'cues' },
  claims: {
    subject: 'subject',
    assertedBy: 'asserted-by',
    standing: 'standing',
    asOf: 'as-of',
    says: 'says',
    fragment: 'fragment',
    '': 'figure',
  },
};

/**
 * The faults of a set that was made of drafts, each at the place of the draft that brought it (the first of several) and the field in which it
 * was typed, and once for each field. What nobody typed keeps its place in the set.
 */
export function faultsInForm(
  faults: readonly Fault[],
  lists: Lists,
  full: readonly FullDraft[],
  ids: PartIds,
): readonly Fault[] {
  const seen = new Set<string>();
  return faults
    .map((each) => inForm(each, lists, full, ids))
    .filter(({ what: _, ...place }) => {
      const name = JSON.stringify(place);
      const isFirst = !seen.has(name);
      seen.add(name);
      return isFirst;
    });
}

function inForm(slip: Fault, lists: Lists, full: readonly FullDraft[], ids: PartIds): Fault {
  const [, list = '', index, key = ''] = PLACE.exec(slip.path) ?? [];
  const what = inFormWords(slip.what);
  // Each question has the period of its set.
  if (key === PERIOD) return { path: '', field: PERIOD, what };
  if (!isPart(list)) {
    const field = OF_SET[list];
    return field === undefined ? slip : { path: '', field, what };
  }
  const from = draftOf(list, Number(index), lists, full, ids);
  const field = OF_PART[list][key] ?? OF_PART[list][''];
  return from === undefined ? slip : { ...from.draft.at, field, what };
}

function isPart(list: string): list is keyof DraftParts {
  return Object.hasOwn(OF_PART, list);
}

/** The first draft that has brought a part of a set, or words into it. */
function draftOf(
  list: keyof DraftParts,
  index: number,
  lists: Lists,
  full: readonly FullDraft[],
  ids: PartIds,
): FullDraft | undefined {
  if (list === 'claims') return full[index - (lists.claims.length - full.length)];
  const id = lists[list][index]?.id;
  const named: Record<typeof list, (each: FullDraft) => readonly (string | undefined)[]> = {
    sources: ({ draft }) => [ids.source.of(sourceName(draft.source))],
    parties: ({ draft }) => draft.assertedBy.map((name) => ids.party.of(name)),
    subjects: ({ draft: { subject } }) => (subject === null ? [] : [ids.subject.of(subject)]),
    questions: ({ draft, question }) => [ids.question.of(questionName(question, draft.subject))],
  };
  return full.find((each) => named[list](each).includes(id));
}

/** What the format says of its own keys, as a form has it. */
function inFormWords(what: Saying): Saying {
  switch (what.key) {
    case 'fault_untied':
    case 'fault_untied_date':
      return saying('fault_form_untied');
    case 'fault_after_update':
      return saying('fault_form_future');
    default:
      return what;
  }
}
