import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spanish as rhetoric } from '../../utils/claims/rhetoric-es.ts';
import { spanish as vocabulary } from '../../utils/figures/es.ts';
import { offerLanguage } from '../engine/world-languages.ts';

export default defineUnlistedScript(() => offerLanguage(globalThis, 'es', { vocabulary, rhetoric }));
