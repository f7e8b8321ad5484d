import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as rhetoric from '../../utils/claims/rhetoric-en.ts';
import * as vocabulary from '../../utils/figures/en.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  const { languages, shared } = inWorld(globalThis);
  languages.set('en', { vocabulary: vocabulary.english, rhetoric: rhetoric.english });
  shared['language-en'] = { vocabulary, rhetoric };
});
