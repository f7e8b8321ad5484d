import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { french as vocabulary } from '../../utils/figures/fr.ts';
import { offerLanguage } from '../engine/world-languages.ts';

export default defineUnlistedScript(() => offerLanguage(globalThis, 'fr', { vocabulary, rhetoric: null }));
