// Stands in for the package `entities` under htmlparser2, which is never asked to decode any: lib/feed/entities.ts does.
export class EntityDecoder {}
export const DecodingMode = {};
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
