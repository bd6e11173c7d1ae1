/** A small seeded generator of numbers in [0, 1), so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SNIPPETS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE x [',
  '<!ENTITY a "&a;&a;">',
  '&a;',
  '<?xml ',
  '?>',
  '</item>',
  '<item>',
  '<entry>',
  '</channel>',
  '<rss>',
  '<feed>',
  '<rdf:RDF>',
  '<html>',
  '<a href="/blog/read/9_x">',
  '</a>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '\u0000',
  '\ufeff',
  '\ud800',
  '<title>',
  '</title>',
  '<link/>',
  ' xmlns="x"',
  ' xmlns:a="b"',
  'xml:base="//"',
  '{',
  '}',
  '[',
  '"items":',
  '....',
  'Selengkapnya',
  '<h4>Berita Populer</h4>',
  '?page=2',
  'Mon, 99 Foo 99999',
  '<script>',
  '<svg>',
  '<b>'.repeat(300),
  '&lt;'.repeat(200),
]; // prettier-ignore

/** A body made of another: bytes changed, cut out, doubled, moved, and bits of markup put in. */
export function mutate(body: Uint8Array, random: () => number): Uint8Array {
  let bytes = [...body];
  const rounds = 1 + Math.floor(random() * 6);
  for (let i = 0; i < rounds; i++) {
    const at = Math.floor(random() * bytes.length);
    const length = Math.floor(random() * Math.min(200, bytes.length));
    const kind = Math.floor(random() * 6);
    if (kind === 0) bytes[at] = Math.floor(random() * 256);
    else if (kind === 1) bytes.splice(at, length);
    else if (kind === 2) bytes.splice(at, 0, ...bytes.slice(at, at + length));
    else if (kind === 3) bytes = bytes.slice(0, at);
    else {
      const snippet = SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? '';
      bytes.splice(at, 0, ...new TextEncoder().encode(snippet));
    }
  }
  return Uint8Array.from(bytes);
}

/** Bytes of no meaning, or a row of bits of markup. */
export function randomBody(random: () => number): Uint8Array {
  const length = Math.floor(random() * 400);
  if (random() < 0.5) return Uint8Array.from({ length }, () => Math.floor(random() * 256));
  const parts = Array.from({ length: length >> 3 }, () => SNIPPETS[Math.floor(random() * SNIPPETS.length)]);
  return new TextEncoder().encode(parts.join(''));
}
