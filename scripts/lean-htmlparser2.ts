import { fileURLToPath } from 'node:url';

/** Of htmlparser2 without its tables of entities: `lib/feed/entities.ts` decodes. For `resolve.alias`. */
export const LEAN_HTMLPARSER2 = {
  'entities/decode': fileURLToPath(new URL('./stubs/no-entities.ts', import.meta.url)),
};
