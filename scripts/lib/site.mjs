import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { inProject, root } from './project.mjs';

const FIRST_ROUND_MS = 60_000;

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for the first round that `serve` reports, one line of JSON per event. */
function firstRound(child) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the mirror made no round in a minute')), FIRST_ROUND_MS);
    let text = '';
    child.stdout.on('data', (bytes) => {
      text += bytes;
      if (text.includes('"event":"round"')) resolve();
      if (text.includes('"event":"round-failed"'))
        reject(new Error(`the mirror could not read: ${text.trim()}`));
    });
    child.on('exit', (code) => reject(new Error(`the mirror ended with code ${code}`)));
    child.on('exit', () => clearTimeout(timer));
  });
}

/**
 * Runs `npm run serve` on a free port of the loopback interface, and comes back when it has read its sources.
 * @param {string[]} sources addresses of listings
 * @param {string} out folder for the site
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function serveSite(sources, out) {
  const port = await freePort();
  const told = sources.flatMap((source) => ['--source', source]);
  const args = [inProject('mirror', 'cli.mjs'), 'serve', ...told, '--port', String(port), '--out', out];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await firstRound(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/`, stop };
}

const demoPage = (site) => `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Desa Contoh</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}div.kolom{display:grid;grid-template-columns:1fr 262px;gap:2rem}</style></head>
<body>
<h1>Desa Contoh</h1>
<div class="kolom">
<p>Halaman ini memperagakan widget seperti terpasang di kolom samping sebuah situs desa.</p>
<aside>
<div data-pantau-coklit data-limit="5"><a href="${site}"><img src="${site}card.svg" crossorigin="anonymous" width="240" height="480" alt="Jadwal Coklit dan pengumuman KPU Kabupaten Probolinggo"></a></div>
<script async crossorigin="anonymous" src="${site}embed.js"></script>
</aside>
</div>
</body>
</html>
`;

/** Serves a page of a made-up village, from an origin of its own, with the widget of `site` in its side column. */
export async function serveDemo(site) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=UTF-8' }).end(demoPage(site));
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
