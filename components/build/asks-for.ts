import type { AsksOf } from '../../utils/claim-sets/propose-claim.ts';
import { say } from '../../utils/wording/say.ts';

/** Words a new question by what its figure measures, what it counts, and its cues: `How many people (killed, flood)?` */
export const asksFor: AsksOf = ({ measure }, { cues, counts }) => {
  const [noun] = counts;
  const about = cues.length > 0 ? ` (${cues.join(', ')})` : '';
  if (noun !== undefined && measure === 'count') return say('build_asks_count', { about, noun });
  if (noun !== undefined && measure === 'share') return say('build_asks_share', { about, noun });
  return say('build_asks_other', { about, kind: say(`build_measure_${measure}`) });
};
