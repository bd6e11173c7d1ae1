import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index';

/** Spellings met in posts, press and feeds, read as of 30 June 2024: text, days and ranges. */
const TABLE = `
Min, 14 Feb 2010 pukul 15.25 | 2010-02-14
Rab, 28 Agu – Sel, 3 Sep 2024 | 2024-08-28/2024-09-03
24/6/2024, 14.30.15 | 2024-06-24
24 Juni 2024 14.30 GMT+7 | 2024-06-24
On Sabtu, Maret 30, 2024 | 2024-03-30
Juni 24 2024 sampai Juli 24 2024 | 2024-06-24/2024-07-24
24.Juni.2024 | 2024-06-24
24-Jun-24 | 2024-06-24
24 Juni'24 | 2024-06-24
16-7-24 | 2024-07-16
16.7.24 | 2024-07-16
Rabu 26/6-2024 | 2024-06-26
(26 /6/ 2024) | 2024-06-26
Rabu, (26 Juni 2024 | 2024-06-26
Rabu Legi, 26 Juni 2024 | 2024-06-26
senin24juni2024 | 2024-06-24
24 Juni 2024pukul 08.00 | 2024-06-24
tanggal 24 Juni 2024.Rapat dibuka | 2024-06-24
besok tepatnya tanggal 1 Juli 2024 | 2024-07-01
Nomor 24 Tahun 2024 tanggal 5 Juni 2024 | 2024-06-05
27/PP.04.1-BA/3513/2024 tanggal 5-6-2024 | 2024-06-05
24 Juni 2024 24 kali dibaca | 2024-06-24
25 Juni 30 orang datang | 2024-06-25
5 Juli 2024. 24 petugas | 2024-07-05
PKPU Nomor 2 Tahun 2024, 24 Juni 2024 | 2024-06-24
1 Juni-31 Juni 2024 | 2024-06-01
24 Juni 2024 s / d 24 Juli 2024 | 2024-06-24/2024-07-24
24 Juni 2024 s/d. 24 Juli 2024 | 2024-06-24/2024-07-24
30 Juni sd. 2 Juli 2024 | 2024-06-30/2024-07-02
24 Juni -- 24 Juli 2024 | 2024-06-24/2024-07-24
20 Juni mendatang hingga 18 Juli | 2024-06-20/2024-07-18
selama sebulan hingga 18 Februari 2018 | 2018-02-18
Kompas.com - 14/01/2018, 18:04 WIB | 2018-01-14
Ahad (14/1). | 2024-01-14
1.928.955 rumah oleh 385.791 petugas di 5.564 kecamatan |
Rabu pekan depan, 3/7 | 2024-07-03
(Senin/24/6/2024) | 2024-06-24
24 Juni 2024 (hari pertama) hingga 24 Juli 2024 (hari terakhir) | 2024-06-24/2024-07-24
28 Juli hingga 3 Juli 2024 | 2023-07-28/2024-07-03
28 - 3 Juli 2024 | 2024-07-03/2024-07-28
24 Juni - 24 Juni 2024 | 2024-06-24/2024-06-24
dari 24 Juni 2024 ke 24 Juli 2024 | 2024-06-24/2024-07-24
terhitung dari tanggal 24 bulan Juni sampai dengan tanggal 24 bulan Juli tahun 2024 | 2024-06-24/2024-07-24
dimulai pada Senin (24/6/2024) pukul 08.00 WIB hingga Rabu (24/7/2024) pukul 16.00 WIB | 2024-06-24/2024-07-24
dimulai tanggal 24 Juni 2024 kemarin sampai dengan 24 Juli 2024 nanti | 2024-06-24/2024-07-24
24 Juni 2024, dan berakhir pada hari Rabu, 24 Juli 2024 | 2024-06-24/2024-07-24
Jumat-Minggu (28-30/6/2024) | 2024-06-28/2024-06-30
Kamis-Jumat (27-28/6) | 2024-06-27/2024-06-28
pada hari Kamis s.d. Sabtu tanggal 27 s.d. 29 Juni 2024 | 2024-06-27/2024-06-29
Selasa, 2/7 hingga Kamis, 4/7 | 2024-07-02/2024-07-04
Jumat,28 Juni -Senin,1 Juli 2024 | 2024-06-28/2024-07-01
31 Desember 2024 - 1 Januari | 2024-12-31/2025-01-01
coklit tahap I 24 - 30 Juni dan tahap II 1 - 24 Juli 2024 | 2024-06-24/2024-06-30 2024-07-01/2024-07-24
semula 24 Juni - 24 Juli 2024 menjadi 1 Juli - 31 Juli 2024 | 2024-06-24/2024-07-24 2024-07-01/2024-07-31
Kamis (27/6) dan Jumat (28/6/2024) | 2024-06-27 2024-06-28
27, 28, 29 dan 30 Juni 2024 | 2024-06-27 2024-06-28 2024-06-29 2024-06-30
5 Februari 2023 - 11 Februari 2023: Pemetaan TPS 11 Februari 2023: Penetapan | 2023-02-05/2023-02-11 2023-02-11
mulai 15 Juli 2020 mendatang, di mana serentak pada tanggal 18 Juli 2020 | 2020-07-15 2020-07-18
24 Juli 2024 hingga 24 Juni | 2024-06-24/2024-07-24
hingga akhir Juli 2024 |
tanggal 20 dan 21 |
pukul 08.00 s/d 16.00 WIB |
sehari setelahnya, 24 orang |
`;

describe('a spelling met elsewhere', () => {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('|');
      return { text: line.slice(0, at).trim(), days: line.slice(at + 1).trim() };
    });

  it.each(rows)('$text', ({ text, days }) => {
    const found = findDates(text, { publishedAt: new Date('2024-06-30T05:00:00Z') });
    expect(found.map(({ start, end }) => (end ? `${start}/${end}` : start)).join(' ')).toBe(days);
  });

  it('is quoted with both of its brackets', () => {
    const quote = (text: string) => findDates(text, { publishedAt: null })[0]?.text;
    expect(quote('rapat Jumat-Minggu (28-30/6/2024), lalu')).toBe('Jumat-Minggu (28-30/6/2024)');
    expect(quote('hari ini (24/6/2024) hingga 24 Juli 2024.')).toBe('(24/6/2024) hingga 24 Juli 2024');
  });

  it('says when it is open at its end', () => {
    expect(findDates('24 Juni 2024 s.d. selesai', { publishedAt: null })[0]?.edge).toBe('from');
    expect(findDates('24 Juni 2024 selesai', { publishedAt: null })[0]?.edge).toBeUndefined();
  });

  it('with a day after it gives no length', () => {
    expect(
      findDates('24 Juni 2024, sehari setelah pelantikan', { publishedAt: null })[0]?.length,
    ).toBeUndefined();
  });
});
