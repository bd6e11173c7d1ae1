import './popup.css';
import { browser } from 'wxt/browser';
import { openApp } from './App';

// Firefox for Android knows no windows, and opens the popup as a page of its own: with the room that a panel has.
const isPage = document.body.classList.contains('panel') || !browser.windows;
openApp(document.getElementById('app'), isPage);
