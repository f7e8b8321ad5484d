import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portuguese as rhetoric } from '../../utils/claims/rhetoric-pt.ts';
import { portuguese as vocabulary } from '../../utils/figures/pt.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).languages.set('pt', { vocabulary, rhetoric });
});
