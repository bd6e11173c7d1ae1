import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Draw, drawWith } from './png';

/** What a build made once for every site: scripts, styles, the widget and its frames. */
export interface Parts {
  /** By path in the site. */
  files: Map<string, Uint8Array>;
  script: { home: string; pasang: string; offices: string; gone: string };
  style: string;
  version: string;
}

/** The folder of parts is missing or not whole. */
export class PartsError extends Error {
  override name = 'PartsError';
}

/** What a built program carries beside its code, by the names in its folder; all of it is read, nothing written. */
export const CARRIED = {
  parts: 'parts',
  fonts: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'],
  family: 'Noto Sans',
  renderer: 'resvg.wasm',
};

/**
 * Reads what the program carries, and readies the drawing of pictures.
 *
 * @param folder What `npm run build` left in `.output/mirror`.
 * @throws PartsError where the folder isn't whole
 */
export async function loadCarried(folder: string): Promise<{ parts: Parts; draw: Draw }> {
  const bytes = (name: string) =>
    readFile(join(folder, name)).catch((cause) => {
      throw new PartsError(`${folder} has no ${name}: run \`npm run build\``, { cause });
    });
  const { version } = JSON.parse((await bytes('package.json')).toString());
  const tools = async () => ({
    renderer: await bytes(CARRIED.renderer),
    fonts: await Promise.all(CARRIED.fonts.map((file) => bytes(`fonts/${file}`))),
    family: CARRIED.family,
  });
  return {
    parts: await loadParts(join(folder, CARRIED.parts), version),
    draw: drawWith(tools, version),
  };
}

/** Reads what `mirror/vite.config.ts` and `embed/vite.config.ts` built into a folder. */
export async function loadParts(folder: string, version: string): Promise<Parts> {
  const manifest = await manifestIn(folder);
  const fileOf = (source: string) => {
    const file = manifest[source]?.file;
    if (file === undefined) throw new PartsError(`${folder} has no ${source}: run \`npm run build\``);
    return file;
  };
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && name !== 'manifest.json') files.set(name, await readFile(path));
  }
  for (const name of ['embed.js', 'frame.html', 'sw.js']) {
    if (!files.has(name)) throw new PartsError(`${folder} has no ${name}: run \`npm run build\``);
  }
  return {
    files,
    script: {
      home: fileOf('client/home.tsx'),
      pasang: fileOf('client/pasang.tsx'),
      offices: fileOf('client/offices.tsx'),
      gone: fileOf('client/gone.ts'),
    },
    style: fileOf('pages/site.css'),
    version,
  };
}

async function manifestIn(folder: string): Promise<Record<string, { file: string }>> {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new PartsError(`${folder} has no parts of the site: run \`npm run build\``, { cause: error });
  }
}
