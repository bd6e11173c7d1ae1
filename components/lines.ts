// Line drawings in a box of 16 × 16: the ones that are seen at once; `Icon` has all of them.
export const CHECK = 'm3 8.6 3.2 3.2L13 4.6';
export const REFRESH = 'M13 8a5 5 0 1 1-1.5-3.6M13.2 2v3h-3';
export const SETTINGS =
  'M2 5h7m4 0h1M2 11h1m4 0h7M11 3.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM5 9.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z';
export const SEARCH = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4 14 14';
export const CLOSE = 'm3.5 3.5 9 9m0-9-9 9';
export const SHARE = 'M5 5.2 8 2.3l3 2.9M8 2.6V10M3 8v5.5h10V8';
export const INFO = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 5.2v4M8 4.6v.4';
export const LOCK = 'M3.5 7h9v6.5h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7';
export const CLOUD_OFF =
  'M2 2l12 12M5.2 5.2A3.6 3.6 0 0 0 4.8 12h6.6M7 3.9a3.9 3.9 0 0 1 4.6 3.2 2.5 2.5 0 0 1 2 4';
