import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { LaunchOptions } from '../harness';

/** What a device brings along: its letters and its scroll bars. */
export interface Look {
  /** Ends the name of a picture; '' is the look that everything is drawn in. */
  suffix: '' | '-dejavu' | '-roboto' | '-scrollbars' | '-dejavu-scrollbars';
  font: Font;
  scrollBars: boolean;
}

type Font = 'Open Sans' | 'DejaVu Sans' | 'Roboto';

const require = createRequire(import.meta.url);
const FOLDERS = {
  openSans: dirname(require.resolve('@expo-google-fonts/open-sans/package.json')),
  dejaVu: dirname(require.resolve('dejavu-fonts-ttf/package.json')),
  roboto: dirname(require.resolve('@expo-google-fonts/roboto/package.json')),
};
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const inWeights = (folder: string, family: string) =>
  WEIGHTS.map((weight) => join(folder, weight, `${family}_${weight}.ttf`));

/** The files of the letters: those nearest to Windows' own, those of a bare Linux (the widest), and Android's. */
const FILES: Record<Font, string[]> = {
  'Open Sans': inWeights(FOLDERS.openSans, 'OpenSans'),
  'DejaVu Sans': ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => join(FOLDERS.dejaVu, 'ttf', `${name}.ttf`)),
  Roboto: inWeights(FOLDERS.roboto, 'Roboto'),
};

const GENERIC = ['system-ui', 'ui-sans-serif', 'sans-serif', 'sans', 'serif', 'monospace'];

const ALL: Look[] = [
  { suffix: '', font: 'Open Sans', scrollBars: false },
  { suffix: '-dejavu', font: 'DejaVu Sans', scrollBars: false },
  { suffix: '-roboto', font: 'Roboto', scrollBars: false },
  { suffix: '-scrollbars', font: 'Open Sans', scrollBars: true },
  { suffix: '-dejavu-scrollbars', font: 'DejaVu Sans', scrollBars: true },
];

const fontsCanBeChosen = process.platform === 'linux';

/** Only Linux can be told what letters it has: elsewhere there are pictures with the system's own. */
export const LOOKS = fontsCanBeChosen ? ALL : ALL.filter(({ font }) => font === 'Open Sans');

/** @returns in words what a look is, for whoever waits for its pictures */
export const describe = ({ font, scrollBars }: Look): string =>
  `${fontsCanBeChosen ? font : 'the system’s font'}${scrollBars ? ', with scroll bars' : ''}`;

/** What makes a browser look so: a system with one family of letters, whatever a page asks for, kept in `folder`. */
export function launchOptionsOf({ font, scrollBars }: Look, folder: string): LaunchOptions {
  if (!fontsCanBeChosen) return { scrollBars };
  const letters = join(folder, 'letters');
  mkdirSync(letters, { recursive: true });
  for (const file of FILES[font]) copyFileSync(file, join(letters, basename(file)));
  const aliases = GENERIC.map(
    (name) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${letters}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>
`,
  );
  return { scrollBars, env: { FONTCONFIG_FILE: file } };
}
