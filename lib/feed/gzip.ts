/** Whether a body is gzip; a server that forgets to say so leaves it to us. */
export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** What gzip holds, as a body to be read within bounds. */
export const gunzipped = (bytes: Uint8Array): Response =>
  new Response(
    new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')),
  );
