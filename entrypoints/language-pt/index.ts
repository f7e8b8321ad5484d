import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portuguese as rhetoric } from '../../utils/claims/rhetoric-pt.ts';
import { portuguese as vocabulary } from '../../utils/figures/pt.ts';
import { offerLanguage } from '../engine/world-languages.ts';

export default defineUnlistedScript(() => offerLanguage(globalThis, 'pt', { vocabulary, rhetoric }));
