import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english as rhetoric } from '../../utils/claims/rhetoric-en.ts';
import { english as vocabulary } from '../../utils/figures/en.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).languages.set('en', { vocabulary, rhetoric });
});
