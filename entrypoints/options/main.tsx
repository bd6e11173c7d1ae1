import { effect } from '@preact/signals';
import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/popup.css';
import '../../components/styles/pages.css';
import { dress } from '../shared/dress';
import { App } from './App';
import { load, settings, watch } from './state';

const root = document.getElementById('app');
effect(() => {
  if (settings.value) dress(document.documentElement, settings.value);
});
watch();
void load().then(() => root && render(<App />, root));
