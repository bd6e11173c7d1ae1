import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('a slip on the command line is told', () => {
  it.each([
    [['--out', 'other'], '--out is said twice'],
    [['--calendar', 'a.json', '--calendar', 'b.json'], '--calendar is said twice'],
    [['--hide', ''], '--hide is empty'],
    [['--source', ' '], '--source is empty'],
    [['--port', '80'], '--port is for serve'],
    [['--every', '15'], '--every is for serve'],
    [['--kept', '--from', 'posts.json'], '--kept takes nothing new'],
    [['--soruce', 'https://x.example/'], 'there is no option --soruce'],
    [['kpu'], 'kpu belongs to no option'],
  ])('%j', (args, problem) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(problem);
  });
  it.each([
    [['serve', '--host', ''], '--host is empty'],
    [['serve', '--out', ''], '--out is empty'],
    [['serve', '--kept'], '--kept is for snapshot'],
  ])('%j', (argv, problem) => {
    expect(() => readArgs(argv, {})).toThrow(problem);
  });
  it('in one line, which the workflow shows', () => {
    expect(() => read('--pages', '--now')).toThrow(/^.*--pages.*$/);
  });
  it('also where npm took an option for its own', () => {
    expect(() => readArgs(['serve', '9000'], { npm_config_port: 'true' })).toThrow(
      'npm kept --port for itself: write -- before the first option',
    );
  });
  it('but not an empty address of the site: a variable that nobody set', () => {
    expect(read('--site-url', '').siteUrl).toBe('');
  });
});

describe('where a server listens', () => {
  const serve = (host: string) => readArgs(['serve', '--host', host], {});
  it.each([
    ['[::1]', '::1', 'http://[::1]:8080/'],
    ['::1', '::1', 'http://[::1]:8080/'],
    ['::0', '::0', ''],
    ['0', '0', ''],
    ['fe80::1%eth0', 'fe80::1%eth0', ''],
  ])('%s', (typed, host, ownUrl) => {
    expect(serve(typed)).toMatchObject({ host, ownUrl });
  });
});

describe('the folder of the site', () => {
  const out = (name: string) => readArgs(['snapshot', '--out', join(folder, name)], {}).out;
  it('is the one that a link leads to, so that it is locked by whatever name it is called', () => {
    mkdirSync(join(folder, 'Situs Désa'));
    symlinkSync(join(folder, 'Situs Désa'), join(folder, 'link'));
    expect(out('link')).toBe(realpathSync(join(folder, 'Situs Désa')));
  });
  it('is no file and no link that leads nowhere', () => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    expect(() => out('file')).toThrow('is a file, no folder');
    expect(() => out('dangling')).toThrow('is a link that leads nowhere');
  });
  it('may still have to be made', () => {
    expect(out('new/site')).toBe(join(folder, 'new/site'));
  });
});

it('takes a list of offices as Notepad saves it', () => {
  const file = join(folder, 'utf-16.txt');
  writeFileSync(file, Buffer.from('\ufeffkota-malang # Jatim\r\n', 'utf16le'));
  expect(idsOf(read('--offices', file))).toEqual(['kota-malang']);
});
