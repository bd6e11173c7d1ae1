import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a text between two comments of a document, `<!-- name -->` and `<!-- end of name -->`.
 * @throws Error where the document has no such place
 */
export function writePart(path, name, text) {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const before = readFileSync(path, 'utf8');
  const [at, to] = [before.indexOf(start), before.indexOf(end)];
  if (at < 0 || to < at) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(path, `${before.slice(0, at)}${start}\n${text}\n\n${before.slice(to)}`);
}
