import { nameLanguage } from '../../utils/wording/name-language.ts';
import { OptionsApp } from './options-app.tsx';

const root = document.getElementById('page');
if (root !== null) {
  nameLanguage(document);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void new OptionsApp(root, life.signal).start();
}
