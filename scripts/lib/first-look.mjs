// The page that `npm start` shows: the product at a glance, served on the loopback interface beside a village's page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { inProject } from './project.mjs';

const SNIPPET = (site) =>
  `<div data-pantau-coklit data-limit="5"><a href="${site}"><img src="${site}card.svg" crossorigin="anonymous" width="240" height="480" alt="Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo"></a></div>
<script async crossorigin="anonymous" src="${site}embed.js"></script>`;

/** A made-up village's page with the snippet in its side column, which a phone shows below the text. */
const villagePage = (site, clock) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Desa Contoh</title>
${clock}
<style>
body { margin: 0; font: 16px/1.6 Georgia, serif; color: #222; background: #fff }
header { padding: 18px 24px; background: #2f5d50; color: #fff; font: 600 20px/1.3 sans-serif }
header small { display: block; font-weight: 400; font-size: 13px; opacity: .85 }
main { display: grid; gap: 28px; padding: 20px 24px; max-width: 900px }
h1 { margin: 0 0 8px; font: 600 22px/1.3 sans-serif }
@media (min-width: 600px) { main { grid-template-columns: 1fr 262px } }
</style>
</head>
<body>
<header>Desa Contoh <small>Kecamatan Contoh, Kabupaten Probolinggo</small></header>
<main>
<article>
<h1>Kerja bakti membersihkan saluran air</h1>
<p>Warga berkumpul di balai desa pukul 07.00 WIB. Bawalah cangkul dan sapu; konsumsi disediakan ibu-ibu PKK.</p>
<p>Pelayanan surat hari itu dibuka kembali pukul 10.00 WIB.</p>
</article>
<aside>
${SNIPPET(site)}
</aside>
</main>
</body>
</html>
`;

const figure = ({ title, note, body, width }) =>
  `<figure style="width:${width}px"><figcaption><b>${title}</b><span>${note}</span></figcaption>${body}</figure>`;

const frame = (name, url, width, height, scale = 1) =>
  `<div class="frame" data-picture="${name}" style="width:${width * scale}px;height:${height * scale}px"><iframe src="${url}" style="width:${width}px;height:${height}px;transform:scale(${scale})" title=""></iframe></div>`;

const popup = (name, path) =>
  `<img class="frame" data-picture="${name}" src="${path}" width="380" height="580" alt="">`;

/** @param look what `serveFirstLook` is told, and where the village's page is */
function lookPage({ live, site, village, pictures, desktop }) {
  const now = live
    ? 'hari ini, dari situs KPU · today, from KPU’s site'
    : 'contoh per hari ini · sample as of today';
  const sample = 'contoh per 1 Juli 2024 · sample as on 1 July 2024';
  const link = (url, text) => (desktop ? ` <a href="${url}" target="_blank">${text}</a>` : '');
  const open = 'buka · open';
  return `<!doctype html>
<html lang="id" translate="no">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="google" content="notranslate">
<title>Pantau Coklit: sekilas</title>
<link rel="icon" href="${site}icon.svg" type="image/svg+xml">
<style>
${readFileSync(inProject('components/tokens.css'), 'utf8')}
* { box-sizing: border-box }
body { margin: 0; background: var(--tint); color: var(--text); font: 15px/1.5 system-ui, sans-serif }
main { width: 1240px; max-width: 100%; margin: 0 auto; padding: 32px 24px 48px }
h1 { margin: 0; font-size: 30px; line-height: 1.2; color: var(--accent) }
h2 { margin: 44px 0 4px; font-size: 20px; line-height: 1.3 }
p { margin: 4px 0 0; color: var(--muted); max-width: 100ch }
.note { margin-top: 14px; padding: 8px 12px; border-left: 3px solid var(--accent); background: #fff; color: inherit }
.row { display: flex; flex-wrap: wrap; gap: 28px; margin-top: 18px; align-items: flex-start }
figure { margin: 0; max-width: 100% }
figcaption { margin-bottom: 8px; font-size: 13px; line-height: 1.4 }
figcaption b { display: block; font-size: 15px }
figcaption span { color: var(--muted) }
.facts { flex: 1; min-width: 300px }
.facts ul { margin: 16px 0 0; padding-left: 18px }
.facts li { margin-bottom: 12px }
.facts i { display: block; color: var(--muted); font-style: normal; font-size: 14px }
.frame { display: block; max-width: 100%; overflow: auto hidden; background: #fff; border: 1px solid var(--line); border-radius: 8px }
iframe { border: 0; transform-origin: 0 0 }
button, a { font: inherit; color: var(--accent) }
button { padding: 8px 16px; border: 0; border-radius: 4px; background: var(--accent); color: #fff; font-weight: 600; cursor: pointer }
table { border-collapse: collapse; margin-top: 14px; background: #fff; font-size: 14px }
td, th { padding: 8px 14px; border: 1px solid var(--line); text-align: left; vertical-align: top }
code { font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1>Pantau Coklit</h1>
<p>Hitung mundur Coklit dan kabar KPU Kabupaten Probolinggo: ekstensi untuk staf, widget untuk situs desa, situs untuk warga.<br>A countdown of Coklit and the office’s news: an extension for staff, a widget for village sites, a site for residents.</p>
${live ? '' : '<p class="note">Situs KPU tidak terjangkau dari sini, jadi semua kabar di halaman ini adalah <b>contoh</b>; judulnya diawali <b>CONTOH:</b><br>KPU’s site can’t be reached from here: everything on this page is a labelled sample.</p>'}

<h2>Ekstensi · The extension</h2>
<p>Jendela di bilah peramban: sisa hari, kabar terbaru, asal tiap tanggal.<br>The popup in the toolbar: days left, the news, where each date comes from.</p>
<div class="row">
${figure({ title: 'Selama Coklit · While Coklit runs', note: sample, width: 382, body: popup('popup-2024-07-01', pictures.during) })}
${figure({ title: 'Sekarang · Now', note: now, width: 382, body: popup('popup-now', pictures.now) })}
<div class="facts">
${desktop ? '<button type="button" id="open">Buka jendelanya · Open the popup</button>' : ''}
<ul>
<li>Angka pada ikon: kabar yang belum dibaca. <i>The badge counts what is unread.</i></li>
<li>Akhir Coklit pukul 24.00 WIB, juga bila jam perangkat salah. <i>The end is 24:00 WIB, also where the device’s clock is wrong.</i></li>
<li>Tanggal terbalik dibetulkan dan itu dikatakan; yang diragukan tampil sebagai kutipan, tanpa angka. <i>Dates the wrong way round are corrected and said; doubtful ones are quoted, without a number.</i></li>
<li>Hanya situs KPU yang dibaca; tidak ada data yang dikirim. <i>Only KPU’s site is read; no data is sent.</i></li>
</ul>
</div>
</div>

<h2>Widget di situs desa · The widget in a village’s page</h2>
<p>Dua baris HTML; isinya berubah sendiri.<br>Two lines of HTML; its content changes by itself.${link(village, open)}</p>
<div class="row">
${figure({ title: 'Di kolom samping · In a side column', note: sample, width: 762, body: frame('widget-sidebar', village, 760, 640) })}
${figure({ title: 'Di ponsel · On a phone', note: sample, width: 362, body: frame('widget-phone', village, 360, 800) })}
</div>

<h2>Situs warga dan konfigurator · The residents’ site and the configurator</h2>
<p>Satu folder berkas statis: hitung mundur, kalender, poster, dan halaman yang menyusun potongan HTML untuk desa.<br>One folder of static files: countdown, calendar, poster, and the page that makes the snippet.</p>
<div class="row">
${figure({ title: `Situs warga · For residents${link(site, open)}`, note: sample, width: 578, body: frame('site', site, 1152, 1360, 0.5) })}
${figure({ title: `Konfigurator · Configurator${link(`${site}pasang/`, open)}`, note: sample, width: 578, body: frame('configurator', `${site}pasang/`, 1152, 1360, 0.5) })}
</div>

<h2>Pasang di peramban Anda · In your own browser</h2>
<table>
<tr><th>Chrome</th><td><code>chrome://extensions</code></td><td>Mode developer → Muat yang belum dikemas · Developer mode → Load unpacked</td><td><code>${inProject('.output', 'chrome-mv3')}</code></td></tr>
<tr><th>Edge</th><td><code>edge://extensions</code></td><td>Mode pengembang → Muat yang belum dibongkar · Developer mode → Load unpacked</td><td><code>${inProject('.output', 'edge-mv3')}</code></td></tr>
<tr><th>Firefox</th><td><code>about:debugging#/runtime/this-firefox</code></td><td>Muat Pengaya Sementara · Load Temporary Add-on</td><td><code>${inProject('.output', 'firefox-mv3', 'manifest.json')}</code></td></tr>
</table>
</main>
${desktop ? '<script>document.getElementById("open").onclick = () => fetch("open-popup", { method: "POST" })</script>' : ''}
</body>
</html>
`;
}

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {object} look
 * @param {boolean} look.live the popup's news are the office's own
 * @param {string} look.site address of the sample site
 * @param {{ now: Buffer, during: Buffer }} look.popups pictures of the popup as PNG
 * @param {(() => Promise<void>) | null} look.openPopup null where nobody can press a button
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function serveFirstLook({ live, site, popups, openPopup }) {
  const html = (response, text) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
  const village = await listen((_request, response) =>
    html(response, villagePage(site, `<script src="${site}sample-clock.js"></script>`)),
  );
  const pictures = { now: 'now.png', during: 'during.png' };
  const page = lookPage({ live, site, village: village.url, pictures, desktop: openPopup !== null });
  const look = await listen(async (request, response) => {
    const picture = Object.keys(pictures).find((name) => request.url === `/${pictures[name]}`);
    if (picture) return response.writeHead(200, { 'Content-Type': 'image/png' }).end(popups[picture]);
    // Another site's page may not press the button.
    if (request.method === 'POST') {
      if (request.headers.origin !== look.url.slice(0, -1)) return response.writeHead(403).end();
      await openPopup?.();
      return response.writeHead(204).end();
    }
    return html(response, page);
  });
  return {
    url: look.url,
    async stop() {
      await Promise.all([look.stop(), village.stop()]);
    },
  };
}
