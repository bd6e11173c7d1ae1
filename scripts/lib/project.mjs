import { fileURLToPath } from 'node:url';

/** The project's folder, absolute and without a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
