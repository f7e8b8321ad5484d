import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as rhetoric from '../../utils/claims/rhetoric-fr.ts';
import * as vocabulary from '../../utils/figures/fr.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  const { languages, shared } = inWorld(globalThis);
  languages.set('fr', { vocabulary: vocabulary.french, rhetoric: rhetoric.french });
  shared['language-fr'] = { vocabulary, rhetoric };
});
