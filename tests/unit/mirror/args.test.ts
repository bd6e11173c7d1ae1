import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArgs, UsageError } from '../../../mirror/args';

const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-args-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (...args: string[]) => readArgs(['snapshot', '--out', 'site', ...args], {});
const idsOf = ({ offices }: ReturnType<typeof read>) => offices.map(({ listed }) => listed.id);

describe('the address of the site', () => {
  const told = (text: string) => readArgs(['snapshot', '--out', 'site'], { SITE_URL: text }).siteUrl;
  it('is a folder, however it was written', () => {
    expect(told(' https://Desa.Example/kabar\n')).toBe('https://desa.example/kabar/');
  });
  it.each([
    ['https://admin:rahasia@desa.example/', 'without a name and password'],
    ['https://desa.example/?a=1', 'without ? and #'],
    ['//desa.example/', 'not an http(s) address'],
  ])('is refused with the reason: %s', (text, reason) => {
    expect(() => told(text)).toThrow(reason);
  });
  it('is not told in the reason where it has a password', () => {
    expect(() => told('https://admin:rahasia@desa.example/')).toThrow(/^(?!.*rahasia)/);
  });
});

it.each([['--help'], ['-h'], ['serve', '--help']])('help is asked for by %s', (...argv) => {
  expect(() => readArgs(argv, {})).toThrow(new UsageError(''));
});

describe('which offices a command names', () => {
  it('is one office, in the folder itself, unless offices are named', () => {
    expect(read()).toMatchObject({ offices: [], sources: [{ key: 'kab-probolinggo/104' }, {}] });
    expect(idsOf(read('--office', 'kab-probolinggo'))).toEqual(['kab-probolinggo']);
  });

  it('is many by office, province and file together, with the addresses of all', () => {
    const file = join(folder, 'offices.txt');
    writeFileSync(file, 'kota-malang\n');
    const command = read(
      '--office',
      'kab-malang',
      '--office',
      'kab-ende',
      '--province',
      'diy',
      '--offices',
      file,
    );
    expect(idsOf(command)).toEqual([
      ...['diy', 'kab-bantul', 'kab-gunungkidul', 'kab-kulonprogo', 'kab-sleman', 'kota-yogyakarta'],
      ...['kab-malang', 'kota-malang', 'kab-ende'],
    ]);
    expect(command.sources).toHaveLength(18);
  });

  it('is the one that is named beside --source, in the folder itself', () => {
    const command = read('--office', 'kota-malang', '--source', 'https://bridge.example/rss');
    expect(command).toMatchObject({ offices: [], sources: [{ office: { id: 'kota-malang' } }] });
    expect(command.sources).toHaveLength(1);
  });

  it.each([
    [['--office', 'kab-atlantis'], 'there is no office kab-atlantis'],
    [['--office', '../kab-ende'], 'there is no office ../kab-ende'],
    [['--province', 'atlantis'], 'there is no province atlantis'],
    [['--offices', join(folder, 'nowhere.txt')], 'nowhere.txt: can’t be read (ENOENT)'],
    [
      ['--office', 'kab-ende', '--office', 'kab-alor', '--source', 'https://x.example/'],
      'name that one alone',
    ],
    [['--province', 'jatim', '--source', 'https://x.example/'], 'name that one alone'],
    [['--source', 'kpu'], '--source: not an http(s) address: kpu'],
  ])('is refused with its reason: %j', (args, problem) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(problem.replaceAll('’', "'"));
  });
});
