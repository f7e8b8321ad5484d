import { beginDocument } from '../document/begin-document.ts';
import { OptionsApp } from './options-app.tsx';

beginDocument('page', (root, signal) => void new OptionsApp(root, signal).start());
