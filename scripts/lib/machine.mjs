import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What a figure was measured on, and how busy it was then: a line for the head of a table. */
export function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  const memory = Math.round(totalmem() / 1e9);
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return `${day} UTC, ${platform()} ${arch()}, ${cpus().length} × ${model.trim()}, ${memory} GB, Node ${process.versions.node}, load ${load.toFixed(1)}`;
}
