/** How a page's figure stands to one claim. */
export type Relation = 'agrees' | 'consistent' | 'disagrees';

/** What the relations of a mark come to. */
export type Verdict = 'agrees' | 'consistent' | 'contested' | 'disagrees';

/** All verdicts, in the order in which they are listed. */
export const VERDICTS: readonly Verdict[] = ['agrees', 'consistent', 'contested', 'disagrees'];

/** The verdict over the relations of all claims that answer one question for one subject; null for none. */
export function verdictOf(relations: readonly Relation[]): Verdict | null {
  if (relations.length === 0) return null;
  const agrees = relations.includes('agrees');
  const disagrees = relations.includes('disagrees');
  if (disagrees) return agrees || relations.includes('consistent') ? 'contested' : 'disagrees';
  return agrees ? 'agrees' : 'consistent';
}
