// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SHOWN, THEMES } from '../../../embed/frames';
import { cacheControl, htaccess, OPEN_HEADERS, TYPES } from '../../../mirror/headers';

const recipe = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../mirror/deploy', name), 'utf8');
const nginx = recipe('nginx.conf');
const block = (name: string) => new RegExp(`${name} \\{([^}]*)\\}`).exec(nginx)?.[1] ?? '';

describe('nginx.conf', () => {
  it('gives every file the type that the server gives it', () => {
    const types = [...block('types').matchAll(/(\S+) (\S+);/g)].map(([, type, end]) => [end, type]);
    const ours = Object.entries(TYPES).map(([end, type]) => [end, type.replace('; charset=utf-8', '')]);
    expect(types.sort()).toEqual(ours.sort());
  });

  it('says the charset of every text, and packs it', () => {
    for (const list of ['charset_types', 'gzip_types']) {
      const named = new RegExp(`${list} ([^;]*);`).exec(nginx)?.[1]?.split(' ');
      // Both hold for HTML without being told.
      const texts = Object.values(TYPES).flatMap(
        (type) => /^(?!text\/html)(.*); charset/.exec(type)?.[1] ?? [],
      );
      expect(named?.sort(), list).toEqual(texts.sort());
    }
  });

  it('lets caches keep every file as long as the server does', () => {
    const rules = [...block('map \\$uri \\$coklit_cache').matchAll(/(\S+)\s+"([^"]*)";/g)];
    const cacheOf = (path: string) => {
      const matches = ([, rule = '']: RegExpExecArray) =>
        rule.startsWith('~') && new RegExp(rule.slice(1)).test(path);
      return (rules.find(matches) ?? rules.find(([, rule]) => rule === 'default'))?.[2];
    };
    const paths = [
      ...['/', '/feed.json', '/feed.js', '/card.png', '/coklit.ics', '/status.json', '/sw.js', '/pasang/'],
      ...['/kab-malang/', '/kab-malang/feed.json', '/kab-malang/status.json', '/kab-malang/card.svg'],
      ...[
        '/embed.js',
        '/embed-0.1.0.js',
        '/embed-0.1.1-more-629d002f.js',
        '/assets/home-1.js',
        '/frame.html',
      ],
    ];
    for (const path of paths) expect(cacheOf(path), path).toBe(cacheControl(path));
  });

  it('sends the same headers with every answer', () => {
    const added = [...nginx.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(added).toEqual(Object.entries(OPEN_HEADERS));
  });

  it('leaves /.well-known/ open for certificates, and no other hidden name', () => {
    const at = (path: string) => nginx.indexOf(path);
    expect(at('location ^~ /.well-known/')).toBeGreaterThan(0);
    const hidden = new RegExp(/location ~ (\S+) \{ return 404/.exec(nginx)?.[1] ?? '^$');
    const names = ['/.htaccess', '/assets/.htaccess', '/.pantau-next/x', '/_headers', '/index.html'];
    expect(names.filter((name) => hidden.test(name))).toEqual(names.slice(0, -1));
  });
});

describe('.htaccess', () => {
  it('names the page for what is not there by its path on the host', () => {
    expect(htaccess('https://desa.example/kabar/')).toContain('ErrorDocument 404 /kabar/404.html\n');
    expect(htaccess('')).not.toContain('ErrorDocument');
  });

  it('hides what a run is just writing, in the folder or beside an office’s', () => {
    const hidden = new RegExp(/RedirectMatch 404 "(.*)"/.exec(htaccess(''))?.[1] ?? '^$');
    const names = [
      '/.pantau-next/x',
      '/.kab-malang.pantau-next/x',
      '/.htaccess',
      '/_headers',
      '/kab-malang/',
    ];
    expect(names.filter((name) => hidden.test(name))).toEqual(names.slice(0, -1));
  });

  it('says type and charset of every file', () => {
    for (const [end, type] of Object.entries(TYPES))
      expect(htaccess('')).toContain(end === 'xml' ? `ForceType '${type}'` : `AddType '${type}' .${end}`);
  });
});

describe('the systemd unit', () => {
  it('refuses what a later Node asks for instead of killing it, and lets this one guard its code', () => {
    const unit = recipe('pantau-coklit.service');
    expect(unit).toMatch(/^SystemCallFilter=@system-service @pkey$/m);
    expect(unit).toMatch(/^SystemCallErrorNumber=EPERM$/m);
  });
});

describe('the WordPress plugin', () => {
  const plugin = recipe('wordpress/pantau-coklit.php');
  it.each([
    ['show', SHOWN],
    ['theme', THEMES],
    ['lang', LANGUAGES],
  ])('offers for %s what the widget understands', (name, values) => {
    const [, listed = ''] = new RegExp(`'${name}' +=> array\\( (.*) \\),`).exec(plugin) ?? [];
    expect(listed.split(', ')).toEqual(values.map((value) => `'${value}'`));
  });
});
