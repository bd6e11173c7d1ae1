import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { NotifySettings } from '../../../entrypoints/options/NotifySettings';
import * as id from '../../../lib/i18n/id';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { textOf } from '../components/samples';

/** The settings with these keywords, kept as the page keeps them. */
async function page(...keywords: string[]) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const settings = defaultSettings();
  let notify: Settings['notify'] = { ...settings.notify, keywords };
  const draw = () =>
    render(
      <NotifySettings
        words={id.options}
        settings={{ ...settings, notify }}
        denied={false}
        onAllow={() => undefined}
        onChange={(next) => {
          notify = next.notify ?? notify;
          draw();
        }}
      />,
      root,
    );
  await act(draw);
  const field = () => root.querySelector<HTMLInputElement>('.keywords input');
  return {
    root,
    field,
    kept: () => notify.keywords,
    said: () => textOf(root.querySelector('.keywords [role=status]')),
    async type(text: string) {
      await act(() => {
        const input = field();
        if (input) input.value = text;
        input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await act(() => {
        root
          .querySelector('.keywords form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    },
    async press(label: string) {
      const buttons = [...root.querySelectorAll<HTMLElement>('.keywords button')];
      const button = buttons.find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === label);
      if (!button) throw new Error(`no button "${label}"`);
      await act(() => button.click());
    },
  };
}

describe('the keywords of the settings', () => {
  it('are typed one after the other: the field is emptied, keeps the focus, and what was added is said', async () => {
    const { type, kept, field, said } = await page();
    await type('  badan  adhoc ');
    expect(kept()).toEqual(['badan adhoc']);
    expect([field()?.value, document.activeElement]).toEqual(['', field()]);
    expect(said()).toBe('“badan adhoc” ditambahkan.');
    await type('KPPS');
    expect(kept()).toEqual(['badan adhoc', 'KPPS']);
  });
  it('are taken several at once with commas between them, each once whatever its accents', async () => {
    const { type, kept, said, field } = await page('Pemilu');
    await type('PPS, KPPS; badan adhoc,');
    expect(kept()).toEqual(['Pemilu', 'PPS', 'KPPS', 'badan adhoc']);
    expect(said()).toBe('“PPS”, “KPPS”, “badan adhoc” ditambahkan.');
    await type('Linmas, pémilu');
    expect(kept()).toHaveLength(4);
    expect([said(), field()?.value]).toEqual(['“pémilu” sudah ada.', 'Linmas, pémilu']);
  });
  it('are kept without the quotes that are put around words searched for', async () => {
    const { type, kept } = await page();
    await type("\"PPS\", “badan adhoc”, 'KPPS', Jum'at");
    expect(kept()).toEqual(['PPS', 'badan adhoc', 'KPPS', "Jum'at"]);
  });
  it('can be begun with suggestions, which go once they are taken', async () => {
    const { press, kept, root } = await page();
    await press('+ PPS');
    await press('+ rekrutmen');
    expect(kept()).toEqual(['PPS', 'rekrutmen']);
    expect(textOf(root.querySelector('.keywords'))).not.toContain('+ PPS');
    expect(textOf(root.querySelector('.keywords'))).toContain('+ Pantarlih');
  });
  it('are taken away one by one, by a button that names its word, and the focus is not lost', async () => {
    const { press, kept, field, said } = await page('PPS', 'Pantarlih');
    await press('Hapus kata kunci “PPS”');
    expect(kept()).toEqual(['Pantarlih']);
    expect(document.activeElement).toBe(field());
    expect(said()).toBe('“PPS” dihapus.');
  });
  it.each([
    ['x', ['PPS'], 'Kata kunci terdiri atas 2 sampai 60 huruf.'],
    ['x, KPPS', ['PPS'], 'Kata kunci terdiri atas 2 sampai 60 huruf.'],
    [' , ', ['PPS'], 'Kata kunci terdiri atas 2 sampai 60 huruf.'],
    ['pps', ['PPS'], '“pps” sudah ada.'],
    ['lagi', Array.from({ length: 20 }, (_, index) => `kata ${index}`), 'Paling banyak 20 kata kunci.'],
  ])('refuse %j with a sentence, and keep what was typed', async (typed, before, sentence) => {
    const { type, kept, said, field } = await page(...before);
    await type(typed);
    expect(kept()).toEqual(before);
    expect(said()).toContain(sentence);
    expect(field()?.value).toBe(typed);
  });
});
