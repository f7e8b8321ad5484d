import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { french as rhetoric } from '../../utils/claims/rhetoric-fr.ts';
import { french as vocabulary } from '../../utils/figures/fr.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).languages.set('fr', { vocabulary, rhetoric });
});
