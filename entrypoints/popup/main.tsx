import { render } from 'preact';

const root = document.getElementById('popup');
if (root) render(<p>hello</p>, root);
