import type { AsksOf } from '../../utils/claim-sets/propose-claim.ts';
import { say } from '../../utils/wording/say.ts';

/** Words a new question by what its figure measures, what it counts, and its cues: `How many people (killed, flood)?` */
export const asksFor: AsksOf = ({ measure }, { cues, counts }) => {
  const [noun] = counts;
  const about = cues.length > 0 ? ` (${cues.join(', ')})` : '';
  if (noun !== undefined && measure === 'count') return say('build_asks_count_of', { about, noun });
  if (noun !== undefined && measure === 'share') return say('build_asks_share_of', { about, noun });
  return say(`build_asks_${measure}`, { about });
};
