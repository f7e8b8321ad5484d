import { BuildApp } from './build-app.tsx';

const root = document.getElementById('page');
if (root !== null) {
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  const wish = new URLSearchParams(location.search).get('wish') ?? '';
  void new BuildApp(root, wish, life.signal).start();
}
