import { expect, it, vi } from 'vitest';
import { AddSource, type Tried } from '../../../entrypoints/options/AddSource';
import * as id from '../../../lib/i18n/id';
import { enter, show, textOf } from './samples';

/** Types an address and presses "Coba"; `answer` is what trying it comes to. */
async function typed(address: string, answer: () => Promise<Tried>) {
  const tryAddress = vi.fn(answer);
  const root = await show(
    <AddSource
      words={id.options}
      sources={[]}
      tryOffice={answer}
      tryAddress={tryAddress}
      onKeep={() => {}}
      onDone={() => {}}
    />,
  );
  await enter(root, address);
  return { root, tryAddress };
}

it.each(['http://desa.example/', 'HTTP://desa.example/rss', 'https://desa.example/'])(
  'an address that the browser refuses to ask for (%s) is said to be so, and another can be tried',
  async (address) => {
    const { root, tryAddress } = await typed(address, () =>
      Promise.reject(new Error('Invalid host pattern')),
    );
    expect(tryAddress).toHaveBeenCalledWith(address);
    expect(textOf(root.querySelector('[role=status]'))).toContain('Tidak ada yang disimpan.');
    const button = root.querySelector<HTMLButtonElement>('button[type=submit]');
    expect([textOf(button), button?.disabled]).toEqual(['Coba', false]);
  },
);
