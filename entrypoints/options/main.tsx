import { effect } from '@preact/signals';
import { render } from 'preact';
import './pages.css';
import { applyTheme } from '../shared/apply-theme';
import { App } from './App';
import { load, settings, watch } from './state';

const root = document.getElementById('app');
effect(() => {
  if (settings.value) applyTheme(document.documentElement, settings.value);
});
watch();
void load().then(() => root && render(<App />, root));
