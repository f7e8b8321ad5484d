import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as rhetoric from '../../utils/claims/rhetoric-es.ts';
import * as vocabulary from '../../utils/figures/es.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  const { languages, shared } = inWorld(globalThis);
  languages.set('es', { vocabulary: vocabulary.spanish, rhetoric: rhetoric.spanish });
  shared['language-es'] = { vocabulary, rhetoric };
});
