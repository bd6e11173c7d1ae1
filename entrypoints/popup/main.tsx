import './popup.css';
import { openApp } from './App';

openApp(document.getElementById('app'), document.body.classList.contains('panel'));
