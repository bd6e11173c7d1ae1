import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { COLOURS } from '../../components/colours';
import { markup } from '../../components/markup';
import { type Message, messageOf } from '../../components/message';
import { dateWords, shortOffice } from '../../components/post-words';
import { type Board, type BoardItem, situation } from '../../lib/board';
import type { Day } from '../../lib/dates/mention';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import type { Parts } from '../parts';
import { postPath } from '../post-path';
import type { Status } from '../status';
import { Configurator } from './configurator';
import { documentOf, type Page } from './document';
import { Gone } from './gone';
import { Home, type HomeData, SHOWN, titleOf } from './home';
import { Bar } from './layout';
import { Offices, type OfficesData } from './offices';
import { PostPage } from './post';
import { Poster } from './poster';

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
  /** File of the picture for chats, with a version of what it shows: they keep a picture by its address. */
  preview: string;
  /** The office's id where it is one of many (`Where.among`). */
  among?: string | undefined;
}

export interface PasangData extends Pick<PageInput, 'siteUrl' | 'pinned' | 'sample' | 'among'> {
  alt: string;
  /** The office, by its short name. */
  office: string;
  /** Our own, where a choice of another begins. */
  accent: string;
}

export function homeFile(page: PageInput): string {
  const { board, siteUrl, sample, asOf, among } = page;
  const words = wordsIn('id');
  const message = messageIn(page, words);
  const data: HomeData = {
    ...{ siteUrl, sample, asOf, message, among, channels: followable(page.status) },
    board: { ...board, items: board.items.slice(0, SHOWN) },
  };
  return file(page, {
    path: '',
    title: titleOf(message, board, sample, words),
    script: page.parts.script.home,
    data,
    head:
      siteUrl !== '' &&
      markup`<link rel="alternate" type="application/json+oembed" href="${siteUrl}oembed.json" title="Pantau Coklit">\n`,
    body: <Home {...data} lang="id" />,
  });
}

/** The channels that everybody may follow; where there are several of a service, each by its own name too. */
function followable({ channels = [] }: Status): HomeData['channels'] {
  const all = channels.flatMap(({ key, url }) => {
    const service = SERVICES[key.split('-')[0] ?? ''];
    return url !== undefined && service ? [{ service, url }] : [];
  });
  return all
    .filter(({ url }, index) => all.findIndex((other) => other.url === url) === index)
    .map(({ service, url }) => {
      const isAlone = all.every((other) => other.service !== service || other.url === url);
      return { service: isAlone ? service : `${service}: ${new URL(url).pathname.slice(1)}`, url };
    });
}

const SERVICES: Record<string, string> = { telegram: 'Telegram', ntfy: 'ntfy' };

/** What holds, in dates alone: the files lie in caches. */
function messageIn({ board, now }: PageInput, words: Words): Message {
  return messageOf(situation(board, now), { board, now: null, words });
}

export function pasangFile(page: PageInput): string {
  const words = wordsIn('id');
  const { siteUrl, pinned, sample, among } = page;
  const { name } = page.board._pantau_coklit.office;
  const data: PasangData = {
    ...{ siteUrl, pinned, sample, among, accent: COLOURS.accent },
    alt: words.card.alt(name),
    office: shortOffice(name),
  };
  return file(page, {
    path: 'pasang/',
    title: `${words.site.install} · ${words.shared.name}`,
    script: page.parts.script.pasang,
    data,
    body: <Configurator {...data} lang="id" />,
  });
}

export function posterFile(page: PageInput): string {
  const words = wordsIn('id');
  const code = page.siteUrl && generate(page.siteUrl, { minCorrectionLevel: correction.M });
  return file(page, {
    path: 'poster/',
    title: `${words.site.poster} · ${words.shared.name}`,
    body: (
      <Poster
        {...page}
        message={messageIn(page, words)}
        qr={code ? { path: toSvgPath(code), size: code.size } : null}
      />
    ),
    theme: 'light',
  });
}

/** A small page for a post, so that a link to it in a chat shows its title and the last day of Coklit. */
export function postFile(page: PageInput, item: BoardItem): string {
  const words = wordsIn('id');
  const message = messageIn(page, words);
  const day = dateWords(item._pantau_coklit.date, words);
  return file(page, {
    path: postPath(item),
    title: item.title,
    description: [day && `${day}.`, message.statement, `${words.card.disclaimer}.`].filter(Boolean).join(' '),
    type: 'article',
    // The office's page is the post's own; this one is for chats.
    ...(item.url !== undefined && { canonical: item.url }),
    body: (
      <PostPage
        {...{ item, message, words, sample: page.sample }}
        office={page.board._pantau_coklit.office.name}
      />
    ),
  });
}

/**
 * GitHub Pages and Cloudflare show this for every address that is not there, so its links are absolute. Among many
 * offices its script leads from an older post's address to the post.
 *
 * @param page.office '' on a mirror of many.
 */
export function notFoundFile(
  page: Pick<PageInput, 'siteUrl' | 'parts' | 'sample'> & { office: string },
): string {
  const { siteUrl, parts, sample, office } = page;
  const words = wordsIn('id');
  const root = siteUrl || '/';
  return documentOf({
    ...{ root, siteUrl, url: `${siteUrl}404.html`, style: parts.style, ofNone: true },
    ...(office === '' && { script: parts.script.gone }),
    title: words.shared.name,
    description: `${words.site.notFound} ${words.card.disclaimer}.`,
    body: (
      <div class="site">
        <Bar words={words} at="none" root={root} sample={sample} office={shortOffice(office)} />
        <main class="width shared">
          <h1>{words.site.notFound}</h1>
          {office !== '' && (
            <p class="actions">
              <a class="button primary" href={root}>
                {words.site.latestNews}
              </a>
            </p>
          )}
        </main>
        {office === '' && <Gone words={words} />}
      </div>
    ),
  });
}

/** The page on which one finds an office among many. */
export function officesFile(page: Pick<PageInput, 'siteUrl' | 'parts'> & { data: OfficesData }): string {
  const { siteUrl, parts, data } = page;
  const words = wordsIn('id');
  return documentOf({
    ...{ root: './', siteUrl, url: siteUrl, style: parts.style, script: parts.script.offices },
    ...{ ofNone: true, data },
    title: `${words.site.offices} · ${words.shared.name}`,
    head: markup`<link rel="alternate" type="application/feed+json" href="schedules.json" title="${words.site.schedules}">\n`,
    description: `${words.site.officesIntro} ${words.card.disclaimer}.`,
    body: <Offices {...data} lang="id" />,
  });
}

type Content = Pick<Page, 'title' | 'type' | 'canonical' | 'script' | 'data' | 'head' | 'theme' | 'body'> & {
  path: string;
  /** Where it is not what holds. */
  description?: string;
};

function file(page: PageInput, { path, ...rest }: Content): string {
  const words = wordsIn('id');
  const depth = path.split('/').length - 1;
  const root = '../'.repeat(depth) || './';
  return documentOf({
    description: `${messageIn(page, words).statement} ${words.card.disclaimer}.`,
    ...rest,
    preview: page.preview,
    root,
    shared: page.among === undefined ? root : '../'.repeat(depth + 1),
    url: page.siteUrl + path,
    siteUrl: page.siteUrl,
    style: page.parts.style,
  });
}
