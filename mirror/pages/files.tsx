import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { messageOf } from '../../components/message';
import { type Board, situation } from '../../lib/board';
import type { Day } from '../../lib/dates/mention';
import { markup } from '../markup';
import type { Parts } from '../parts';
import type { Status } from '../status';
import { wordsIn } from '../words';
import { Configurator } from './configurator';
import { documentOf } from './document';
import { Home } from './home';
import { Bar } from './layout';
import { Poster } from './poster';
import { subscription } from './share';

export interface PageInput {
  board: Board;
  now: Date;
  status: Status;
  /** Day of the last successful reading. */
  asOf: Day;
  siteUrl: string;
  parts: Parts;
  sample: boolean;
  pinned: { file: string; integrity: string };
}

/** What the page's script begins with, until it has asked for the newest. */
export interface HomeData {
  board: Board;
  siteUrl: string;
  sample: boolean;
  lastSuccessAt: string | null;
}

export interface PasangData {
  siteUrl: string;
  alt: string;
  pinned: PageInput['pinned'];
  sample: boolean;
}

const IN_PAGE = 8;

export function homeFile(page: PageInput): string {
  const { board, siteUrl, sample } = page;
  const words = wordsIn('id');
  const shown: Board = { ...board, items: board.items.slice(0, IN_PAGE) };
  const data: HomeData = { board: shown, siteUrl, sample, lastSuccessAt: null };
  return file(page, {
    path: '',
    title: `${sample ? `${words.site.sample}: ` : ''}${words.card.alt(board._pantau_coklit.office.name)}`,
    script: page.parts.script.home,
    data,
    head: markup`<link rel="alternate" type="application/json+oembed" href="${siteUrl}oembed.json" title="Pantau Coklit">\n`,
    body: (
      <Home
        {...{ board, siteUrl, sample, now: page.now, status: page.status }}
        live={false}
        lang="id"
        calendar={subscription(siteUrl)}
      />
    ),
  });
}

export function pasangFile(page: PageInput): string {
  const words = wordsIn('id');
  const data: PasangData = {
    siteUrl: page.siteUrl,
    alt: words.card.alt(page.board._pantau_coklit.office.name),
    pinned: page.pinned,
    sample: page.sample,
  };
  return file(page, {
    path: 'pasang/',
    title: `${words.site.install} · ${words.shared.name}`,
    script: page.parts.script.pasang,
    data,
    body: <Configurator {...data} lang="id" live={false} />,
  });
}

export function posterFile(page: PageInput): string {
  const words = wordsIn('id');
  const code = generate(page.siteUrl, { minCorrectionLevel: correction.M });
  return file(page, {
    path: 'poster/',
    title: `${words.site.poster} · ${words.shared.name}`,
    body: (
      <Poster
        {...{ board: page.board, now: page.now, asOf: page.asOf, siteUrl: page.siteUrl, sample: page.sample }}
        qr={{ path: toSvgPath(code), size: code.size }}
      />
    ),
  });
}

/** GitHub Pages and Cloudflare show this for every address that is not there, so its links are absolute. */
export function notFoundFile(page: PageInput): string {
  const words = wordsIn('id');
  return file(page, {
    path: '404.html',
    title: words.shared.name,
    root: page.siteUrl,
    body: (
      <div class="site">
        <Bar words={words} at="none" root={page.siteUrl} sample={page.sample} />
        <main class="in1 conf">
          <h1>{words.site.notFound}</h1>
        </main>
      </div>
    ),
  });
}

interface Content {
  path: string;
  title: string;
  root?: string;
  script?: string;
  data?: unknown;
  head?: ReturnType<typeof markup>;
  body: VNode;
}

function file(page: PageInput, { path, body, root, ...rest }: Content): string {
  const { board, now } = page;
  const words = wordsIn('id');
  const { statement } = messageOf(situation(board, now), { board, now: null, words });
  return documentOf({
    ...rest,
    lang: 'id',
    description: `${statement} ${words.card.disclaimer}.`,
    root: root ?? (path === '' ? './' : '../'),
    url: page.siteUrl + path,
    siteUrl: page.siteUrl,
    style: page.parts.style,
    body: renderToString(body),
  });
}
