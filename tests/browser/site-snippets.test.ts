import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../lib/i18n/site-words';
import { advise, FIRST_CHOICE } from '../../mirror/pages/choice';
import { type Place, places } from '../../mirror/places';
import { widgetSnippet } from '../../mirror/snippet';
import { launchPlain } from './site-server';

const DOMPURIFY = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
const SITE = {
  siteUrl: 'https://cermin.github.io/coklit/',
  alt: 'Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo',
};
const PINNED = { file: 'embed-0.1.0.js', integrity: 'sha384-abc' };
const words = wordsIn('id');

/** What a place takes away, told as DOMPurify is told: nothing but what its own sanitiser was seen to do. */
interface Sanitiser {
  scripts: 'kept' | 'kept unless first' | 'removed';
  frames: 'kept' | 'removed';
}
const SANITISERS: Record<string, Sanitiser> = {
  'opensid-2212': { scripts: 'kept unless first', frames: 'kept' },
  'opensid-2309': { scripts: 'removed', frames: 'kept' },
  'opensid-2501': { scripts: 'kept unless first', frames: 'kept' },
  'opensid-2601': { scripts: 'kept unless first', frames: 'removed' },
  'wordpress-admin': { scripts: 'kept', frames: 'kept' },
  'wordpress-other': { scripts: 'removed', frames: 'removed' },
  blogger: { scripts: 'kept', frames: 'kept' },
  sites: { scripts: 'removed', frames: 'kept' },
  html: { scripts: 'kept', frames: 'kept' },
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage();
  await page.addScriptTag({ path: DOMPURIFY });
});
afterAll(() => browser?.close());

/** The snippet after the place's sanitiser, as what can be found in it. */
function left(snippet: string, { scripts, frames }: Sanitiser) {
  return page.evaluate(
    (text, kept) => {
      const { DOMPurify } = window as unknown as {
        DOMPurify: { sanitize(text: string, config: object): string };
      };
      const allowed = [
        ...(kept.scripts === 'removed' ? [] : ['script']),
        ...(kept.frames === 'removed' ? [] : ['iframe']),
      ];
      const clean = DOMPurify.sanitize(text, {
        ADD_TAGS: allowed,
        ADD_ATTR: ['async', 'sandbox', 'crossorigin', 'integrity', 'loading', 'frameborder'],
        FORBID_ATTR: ['style'],
        FORCE_BODY: true,
      });
      const { body } = new DOMParser().parseFromString(clean, 'text/html');
      if (kept.scripts === 'kept unless first' && body.firstElementChild?.localName === 'script')
        body.firstElementChild.remove();
      const named = (selector: string, ...names: string[]) => {
        const found = body.querySelector(selector);
        return found ? Object.fromEntries(names.map((name) => [name, found.getAttribute(name)])) : null;
      };
      return {
        node: named('div[data-pantau-coklit]', 'data-limit'),
        script: named('div[data-pantau-coklit] ~ script', 'src', 'crossorigin'),
        frame: named('iframe', 'src', 'width', 'height', 'title', 'sandbox', 'loading', 'frameborder'),
        link: named('a:has(> img)', 'href'),
        card: named('a > img', 'src', 'width', 'height', 'alt', 'crossorigin'),
        text: body.textContent?.trim() ?? '',
      };
    },
    snippet,
    { scripts, frames },
  );
}

const all = places(words, SITE.siteUrl);
const cases = all.map((place) => [place.name, place] as const);

describe('what survives is what the configurator promises', () => {
  it('knows every place of its table', () => {
    expect(Object.keys(SANITISERS).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(cases)('%s: the snippet that is advised', async (_, place) => {
    const { tier, text } = advise({ ...FIRST_CHOICE, place: place.id }, SITE, words);
    const found = await left(text, sanitiserOf(place));
    if (tier === 'widget') {
      expect(found.node).toEqual({ 'data-limit': '5' });
      expect(found.script).toEqual({ src: `${SITE.siteUrl}embed.js`, crossorigin: 'anonymous' });
    }
    if (tier === 'widget' || tier === 'card') {
      expect(found.link).toEqual({ href: SITE.siteUrl });
      expect(found.card).toMatchObject({
        src: `${SITE.siteUrl}card.svg`,
        width: '240',
        height: '480',
        alt: SITE.alt,
      });
    }
    if (tier === 'frame') {
      expect(found.frame).toMatchObject({
        src: `${SITE.siteUrl}frame/480.html`,
        height: '480',
        frameborder: '0',
        sandbox: 'allow-scripts allow-popups',
      });
    }
    if (tier === 'address') expect(found.text).toBe(SITE.siteUrl);
    if (tier === 'frame-address') expect(found.text).toBe(`${SITE.siteUrl}frame/480.html`);
  });

  it.each(cases)('%s: the table says the truth of the whole widget', async (_, place) => {
    const found = await left(
      widgetSnippet({ ...SITE, limit: 5, theme: 'page', lang: 'id', show: 'both' }),
      sanitiserOf(place),
    );
    expect(found.script !== null).toBe(place.widget.survives);
    expect(found.card, 'without its script the card still stands').not.toBeNull();
  });

  it.each(cases)('%s: what is pasted is XML too, as a theme of Blogger is', async (_, place) => {
    for (const pinned of [false, true]) {
      const { tier, text } = advise(
        { ...FIRST_CHOICE, place: place.id, pinned },
        { ...SITE, pinned: PINNED },
        words,
      );
      if (/address/.test(tier)) continue;
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        `<div>${text}</div>`,
      );
      expect(fault).toBeUndefined();
    }
  });

  it('an attribute with anything in it stays an attribute', async () => {
    const alt = `"><b>x</b> & 'y' <i`;
    const found = await left(
      widgetSnippet({ siteUrl: SITE.siteUrl, alt, limit: 5, theme: 'page', lang: 'id', show: 'both' }),
      {
        scripts: 'kept',
        frames: 'kept',
      },
    );
    expect(found.card?.alt).toBe(alt);
  });
});

function sanitiserOf({ id }: Place): Sanitiser {
  const found = SANITISERS[id];
  if (!found) throw new Error(`no sanitiser for ${id}`);
  return found;
}
