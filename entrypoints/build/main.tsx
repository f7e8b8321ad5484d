import { beginDocument } from '../document/begin-document.ts';
import { BuildApp } from './build-app.tsx';

beginDocument('page', (root, signal) => {
  const wish = new URLSearchParams(location.search).get('wish') ?? '';
  void new BuildApp(root, wish, signal).start();
});
