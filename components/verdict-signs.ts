import type { Verdict } from '../utils/claims/verdict.ts';

/** The sign that stands for a verdict, for those who do not tell its colour. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  agrees: '=',
  consistent: '≈',
  contested: '⇄',
  disagrees: '≠',
};
