import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
export interface ClaimSet {
  readonly id: string;
}
export interface Compiled {
  readonly sets: readonly ClaimSet[];
}
export interface Gate {
  readonly words: readonly string[];
}
export const bundled: readonly ClaimSet[] = [{ id: 'venezuela-2024' }];
export const compileClaimSets = (sets: readonly ClaimSet[]): Compiled => ({ sets });
export const gateOf = (_sets: readonly ClaimSet[]): Gate => ({ words: ['venezuela', 'maduro'] });
export const gateOpens = (gate: Gate, text: string): boolean =>
  gate.words.some((word) => text.toLowerCase().includes(word));
export function findMarks(page: PageText, _compiled: Compiled): Mark[] {
  return page.blocks.flatMap((block) =>
    [...block.text.matchAll(/\d+ per cent/g)].map(
      (m): Mark => ({
        start: block.start + m.index,
        end: block.start + m.index + m[0].length,
        quote: m[0],
        verdict: 'contested',
        set: 's',
        question: 'vote-share',
        subject: 'gonzalez',
        figure: {
          start: 0,
          end: 1,
          kind: 'percent',
          bound: 'exact',
          low: 67,
          high: 67,
          unit: 'percent',
          precision: 1,
          numberStart: 0,
          numberEnd: 1,
        },
        attributedTo: [],
        compared: [],
      }),
    ),
  );
}
