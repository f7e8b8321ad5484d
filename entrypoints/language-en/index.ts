import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english as rhetoric } from '../../utils/claims/rhetoric-en.ts';
import { english as vocabulary } from '../../utils/figures/en.ts';
import { offerLanguage } from '../engine/world-languages.ts';

export default defineUnlistedScript(() => offerLanguage(globalThis, 'en', { vocabulary, rhetoric }));
