import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>Pantau Coklit</h1>, root);
