import { OptionsApp } from './options-app.tsx';

const root = document.getElementById('page');
if (root !== null) {
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void new OptionsApp(root, life.signal).start();
}
