import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as rhetoric from '../../utils/claims/rhetoric-pt.ts';
import * as vocabulary from '../../utils/figures/pt.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  const { languages, shared } = inWorld(globalThis);
  languages.set('pt', { vocabulary: vocabulary.portuguese, rhetoric: rhetoric.portuguese });
  shared['language-pt'] = { vocabulary, rhetoric };
});
