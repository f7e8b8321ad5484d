/**
 * How far away a condition was met: 0 in the figure's own clause, 1 in its sentence, 2 in its block, 3 above it, 4 before it, 5 on the
 * page.
 */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * What ties a figure to its question: a word of the question, what it counts, a name, a pronoun, what heads it, another figure, its unit.
 */
export type TiedBy = 'cue' | 'noun' | 'name' | 'pronoun' | 'header' | 'figure' | 'unit';

/** What settles of whom a figure speaks. */
export type SubjectBy = 'name' | 'order' | 'header' | 'before' | 'direction';

/** Which date decides: the figure's own, the live blog entry's, the page's, the event's that the passage names, or none. */
export type TimeRule = 'own-date' | 'entry-date' | 'page-date' | 'event-named' | 'undated';

/** Why a figure is taken for an answer to its question. `W` is how words of the page are told: by place, or as text. */
export type ReasonOf<W> =
  | { readonly kind: 'tied'; readonly by: TiedBy; readonly words: W | null }
  | { readonly kind: 'context'; readonly nearness: Nearness; readonly words: W | null }
  | { readonly kind: 'subject'; readonly by: SubjectBy; readonly words: W | null }
  | { readonly kind: 'attribution'; readonly words: W | null }
  | { readonly kind: 'time'; readonly rule: TimeRule; readonly day: string | null; readonly words: null };

/** Why a figure is left alone by a question whose words stand near it; those that come nearer to a mark stand first. */
export type RefusalOf<W> = {
  readonly [K in RefusalKind]: { readonly kind: K; readonly words: W | null };
}[RefusalKind];

/** The kinds of refusals, in the order in which a reader wants to hear them: the last gate that a figure came to first. */
export const REFUSAL_KINDS = [
  'no-claim',
  'part-of-count',
  'denied',
  'other-place',
  'other-time',
  'other-page',
  'other-question',
  'no-subject',
  'ruled-out',
  'no-context',
  'decoy',
  'other-noun',
  'too-far',
  'other-unit',
] as const;

export type RefusalKind = (typeof REFUSAL_KINDS)[number];
