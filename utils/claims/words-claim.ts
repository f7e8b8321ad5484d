import { say } from '../wording/say.ts';
import type { EvidenceRow } from './evidence.ts';

/**
 * A claim's figure in words, with the candidate whom a lead or ratio favours: `37 points for Edmundo González`. Of rivals of whom
 * only one can be meant, that one alone: `Edmundo González`.
 */
export function claimFigureInWords({
  claim,
  figure,
  favours,
}: Pick<EvidenceRow, 'claim' | 'figure' | 'favours'>): string {
  if (favours === null) return figure;
  if (claim.figure.bound === 'fact') return claim.figure.holds ? favours : say('figure_not', { name: favours });
  return say('figure_for', { figure, name: favours });
}
