// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readBoard, situation } from '../../../lib/board';
import { readArgs } from '../../../mirror/args';
import { sampleRound } from '../../../mirror/sample-site';
import { DRAW, PARTS } from './parts';

const { site, code } = await sampleRound({ parts: PARTS, draw: DRAW }, 'https://a.github.io/b/');
const textOf = (name: string) => new TextDecoder().decode(site?.get(name));
const board = readBoard(JSON.parse(textOf('feed.json')));

describe('the site of `serve --sample`', () => {
  it('has its pages, which say that they are a sample', () => {
    expect(code).toBe(0);
    for (const page of ['index.html', 'pasang/index.html']) expect(textOf(page)).toContain('CONTOH');
    for (const { title } of board.items) expect(title).toMatch(/^CONTOH: /);
  });

  it('shows Coklit running, as on 1 July 2024, also once its scripts run', () => {
    const clock = Number(/\}\)\((\d+)\);/.exec(textOf('sample-clock.js'))?.[1]);
    expect(new Date(clock).toISOString()).toBe('2024-07-01T02:00:00.000Z');
    expect(situation(board, new Date(clock)).state).toBe('running');
    expect(textOf('index.html').indexOf('src="sample-clock.js"')).toBeGreaterThan(0);
    expect(textOf('pasang/index.html').indexOf('src="../sample-clock.js"')).toBeGreaterThan(0);
    expect(textOf('index.html').indexOf('sample-clock')).toBeLessThan(textOf('index.html').indexOf('module'));
  });

  it('links to pages of the office that can be read', () => {
    for (const { url } of board.items)
      expect(url).toMatch(/^https:\/\/kab-probolinggo\.kpu\.go\.id\/blog\/category\/104\?/);
  });

  it('is asked for by one word, and only of `serve`', () => {
    expect(readArgs(['serve', '--sample'], {}).sample).toBe(true);
    expect(readArgs(['serve'], {}).sample).toBe(false);
    expect(() => readArgs(['snapshot', '--out', 'x', '--sample'], {})).toThrow(/\.output\/site/);
  });
});
