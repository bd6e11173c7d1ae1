import { expect, it } from 'vitest';
import { Quotes } from '../../../components/Quotes';
import { show } from './samples';

it('quotes are Indonesian for a screen reader, and their days are of the page’s own language', async () => {
  const quote = {
    words: ['Coklit berlangsung ', 'hingga 24 Juli 2024', '.'],
    title: 'Coklit dimulai',
    date: '24 Jun 2024',
    url: 'https://kab-probolinggo.kpu.go.id/index.php/blog/read/12',
  };
  const root = await show(
    <div lang="en">
      <Quotes quotes={[quote]} />
    </div>,
  );
  const langOf = (text: string) =>
    [...root.querySelectorAll('*')]
      .findLast((each) => each.textContent === text)
      ?.closest<HTMLElement>('[lang]')?.lang;
  expect(langOf('hingga 24 Juli 2024')).toBe('id');
  expect(langOf('Coklit dimulai')).toBe('id');
  expect(langOf('24 Jun 2024')).toBe('en');
});
