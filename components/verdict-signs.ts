import type { Verdict } from '../utils/claims/verdict.ts';

/** What a verdict is called wherever words have room. Never true or false: the sources are what is compared with. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  agrees: 'Agrees with a source',
  consistent: 'Fits a source',
  contested: 'Sources disagree',
  disagrees: 'Differs from the sources',
};

/** The sign that stands for a verdict, for those who do not tell its colour. */
export const VERDICT_SIGNS: Record<Verdict, string> = {
  agrees: '=',
  consistent: '≈',
  contested: '⇄',
  disagrees: '≠',
};
