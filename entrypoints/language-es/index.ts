import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spanish as rhetoric } from '../../utils/claims/rhetoric-es.ts';
import { spanish as vocabulary } from '../../utils/figures/es.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).languages.set('es', { vocabulary, rhetoric });
});
