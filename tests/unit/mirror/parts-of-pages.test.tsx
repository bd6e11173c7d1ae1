import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../components/markup';
import { FRAME_HEIGHTS, frameFile, framesOf, LANGUAGES, SHOWN, THEMES } from '../../../embed/frames';
import { wordsIn } from '../../../lib/i18n/site-words';
import { readArgs, UsageError } from '../../../mirror/args';
import { cacheControl, headersFile, htaccess } from '../../../mirror/headers';
import { advise, type Choice, FIRST_CHOICE, readChoice, writeChoice } from '../../../mirror/pages/choice';
import { isPrivate, places } from '../../../mirror/places';
import { widgetSnippet } from '../../../mirror/snippet';

const SITE = {
  siteUrl: 'https://cermin.github.io/coklit/',
  alt: 'Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo',
};
const PINNED = { file: 'embed-0.1.0.js', integrity: 'sha384-abc' };

describe('markup', () => {
  it('escapes every value but markup itself', () => {
    const evil = `<b a="1" c='2'>&\u0000\ud800`;
    expect(markup`<p title="${evil}">${[evil, markup`<i>${evil}</i>`, null, false]}</p>`.text).toBe(
      '<p title="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;">&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;<i>&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;</i></p>',
    );
  });

  it('renders views with escaped text and attributes, without event handlers', () => {
    const Row = ({ name }: { name: string }) => (
      <li title={name} hidden={false} onMouseEnter={() => {}}>
        {name}
      </li>
    );
    expect(
      renderToString(
        <ul aria-hidden={false}>
          <Row name={'<"&'} />
          {[1, 2].map((n) => (
            <Row key={n} name={String(n)} />
          ))}
          {null}
          {false}
          <input disabled value="x" />
        </ul>,
      ),
    ).toBe(
      '<ul aria-hidden="false"><li title="&lt;&quot;&amp;">&lt;&quot;&amp;</li><li title="1">1</li><li title="2">2</li><input disabled value="x"/></ul>',
    );
  });
});

describe('the snippets', () => {
  it('are the two lines of the design', () => {
    const text = widgetSnippet({ ...SITE, limit: 5, theme: 'page', lang: 'id', show: 'both' });
    expect(text).toBe(
      `<div data-pantau-coklit="" data-limit="5"><a href="https://cermin.github.io/coklit/"><img src="https://cermin.github.io/coklit/card.svg" crossorigin="anonymous" width="240" height="480" alt="${SITE.alt}" /></a></div>\n<script async="async" crossorigin="anonymous" src="https://cermin.github.io/coklit/embed.js"></script>`,
    );
  });

  it('carry the options as attributes, and the hash of a pinned script', () => {
    const choice = {
      ...FIRST_CHOICE,
      theme: 'dark' as const,
      widgetLang: 'en' as const,
      show: 'strip' as const,
      limit: 3,
      pinned: true,
    };
    const { text } = advise(choice, { ...SITE, pinned: PINNED }, wordsIn('id'));
    expect(text).toContain('data-limit="3" data-theme="dark" data-lang="en" data-show="strip"');
    expect(text).toContain('integrity="sha384-abc" src="https://cermin.github.io/coklit/embed-0.1.0.js"');
  });

  it.each(places(wordsIn('id'), SITE.siteUrl).map((place) => [place.name, place] as const))(
    'are balanced, free of "&" and "style", and of what %s takes away',
    (_, place) => {
      const { text } = advise(
        { ...FIRST_CHOICE, place: place.id },
        { ...SITE, pinned: PINNED },
        wordsIn('id'),
      );
      expect(text).not.toMatch(/&|style=/);
      if (!place.widget.survives) expect(text).not.toContain('<script');
      if (!place.frame.survives) expect(text).not.toContain('<iframe');
      const opened = [...text.matchAll(/<(div|a|script|iframe)\b/g)].length;
      expect([...text.matchAll(/<\/(div|a|script|iframe)>/g)]).toHaveLength(opened);
    },
  );

  it('keep each choice that they carry, and a shared address brings it back', () => {
    const choice = {
      ...FIRST_CHOICE,
      place: 'blogger',
      show: 'countdown',
      theme: 'dark',
      pinned: true,
      accent: '#0a7d5c',
    } as const;
    expect(writeChoice(FIRST_CHOICE)).toBe('');
    expect(readChoice(writeChoice(choice))).toEqual(choice);
    expect(readChoice('place=evil&limit=4e9&theme=%00&width=1&show')).toEqual(FIRST_CHOICE);
  });

  it.each(['0a7d5c', '#0a7', 'red', '#0a7d5c"><script>', 'url(https://x.example/)'])(
    'take no accent that the colour field could not give: %s',
    (accent) => {
      expect(readChoice(String(new URLSearchParams({ accent })))).toEqual(FIRST_CHOICE);
    },
  );

  it('have an accent where one was chosen alone, and only where the whole widget is', () => {
    const textOf = (choice: Partial<Choice>) =>
      advise({ ...FIRST_CHOICE, ...choice }, SITE, wordsIn('id')).text;
    expect(textOf({ accent: '#0a7d5c' })).toContain(' data-accent="#0a7d5c"');
    expect(textOf({})).not.toContain('accent');
    for (const place of ['opensid-2309', 'sites', 'wordpress-other'])
      expect(textOf({ place, accent: '#0a7d5c' })).not.toContain('accent');
  });

  it('name a frame that is there for every choice', () => {
    const files = new Set(framesOf('', () => '').map(({ fileName }) => fileName));
    for (const show of SHOWN)
      for (const theme of THEMES)
        for (const lang of LANGUAGES)
          for (const height of FRAME_HEIGHTS)
            expect(files).toContain(frameFile({ show, theme, lang, height }));
    expect([...files]).toEqual(
      expect.arrayContaining(['frame.html', 'frame/en.html', 'frame/480-en.html', 'frame/strip-en.html']),
    );
  });

  it.each([
    ['http://127.0.0.1:8080/', true],
    ['http://localhost/coklit/', true],
    ['http://192.168.1.4/', true],
    ['http://komputer-desa/', true],
    ['http://0.0.0.0:8080/', true],
    ['http://100.101.102.103/', true],
    ['http://[::ffff:192.168.1.4]/', true],
    ['http://kantor.home.arpa/', true],
    ['http://100.20.1.1/', false],
    ['http://[2400:cb00::1]/', false],
    ['https://cermin.github.io/', false],
    ['https://coklit.desa.id/', false],
  ])('a place that only this network reaches is told from a public one: %s', (siteUrl, expected) => {
    expect(isPrivate(siteUrl)).toBe(expected);
  });

  it('tell OpenSID 2601 the card where the site is on a host that it allows no scripts from', () => {
    const at = (siteUrl: string) =>
      advise({ ...FIRST_CHOICE, place: 'opensid-2601' }, { ...SITE, siteUrl }, wordsIn('id')).tier;
    expect([at('https://cermin.github.io/'), at('https://cermin.desa.id/')]).toEqual(['widget', 'card']);
  });
});

describe('headers', () => {
  it('say the same to every kind of host', () => {
    const rules = [
      ['/embed.js', '/embed*', 'embed(-[a-z][^/]*)?'],
      ['/embed-0.1.0.js', '/embed-0.1.0*', 'embed-[0-9][^/]*'],
      ['/feed.json', '/feed.*', 'feed'],
    ] as const;
    for (const [path, pattern, file] of rules) {
      const cache = cacheControl(path);
      expect(headersFile('0.1.0')).toContain(`${pattern}\n  ! Cache-Control\n  Cache-Control: ${cache}`);
      expect(htaccess('')).toMatch(
        new RegExp(
          `<FilesMatch "\\^${file.replace(/[()[\]^*?]/g, '\\$&')}[^>]*>\\n\\s*Header set Cache-Control "${cache}"`,
        ),
      );
    }
    expect(headersFile('0.1.0').indexOf('/embed-0.1.0*')).toBeGreaterThan(
      headersFile('0.1.0').indexOf('/embed*'),
    );
  });
});

describe('the command line', () => {
  it('reads what was typed', () => {
    const typed = [
      'snapshot',
      '--source',
      'https://kab-probolinggo.kpu.go.id/blog/category/11',
      '--out',
      'x',
      '--pages',
      '9',
      '--site-url',
      'https://a.github.io/b',
    ];
    expect(readArgs(typed, {})).toMatchObject({
      does: 'snapshot',
      out: 'x',
      pages: 9,
      siteUrl: 'https://a.github.io/b/',
      sources: [{ key: 'kab-probolinggo/11' }],
    });
    expect(readArgs(['serve', '--port', '0'], {})).toMatchObject({
      does: 'serve',
      port: 0,
      ownUrl: 'http://127.0.0.1:0/',
    });
  });

  it.each(['0.0.0.0', '::'])('knows no address of its own where it listens on all: %s', (host) => {
    expect(readArgs(['serve', '--host', host], {}).ownUrl).toBe('');
  });

  it('names no place of its own for a site that was told none', () => {
    expect(readArgs(['snapshot', '--out', 'x'], {})).toMatchObject({ ownUrl: '' });
    expect(readArgs(['snapshot', '--out', 'x'], {})).not.toHaveProperty('siteUrl');
    expect(readArgs(['snapshot', '--out', 'x'], { SITE_URL: 'https://a.desa.id/b' }).siteUrl).toBe(
      'https://a.desa.id/b/',
    );
  });

  it.each([
    [['publish', '--out', 'x']],
    [['snapshot']],
    [['snapshot', '--out', 'x', '--source', 'ftp://a/']],
    [['snapshot', '--out', 'x', '--pages', '0']],
    [['snapshot', '--out', 'x', '--sorce', 'https://a/']],
    [['snapshot', '--out', 'x', '--site-url', 'https://a/?b=1']],
    [['serve', '--port', '99999']],
  ])('refuses %j', (typed) => {
    expect(() => readArgs(typed, {})).toThrow(UsageError);
  });
});
