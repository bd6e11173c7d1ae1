import type { Board } from '../../lib/board/board';
import { keptBoard } from '../../lib/board/read';
import { readMarks } from '../../lib/store/marks';

// As lib/store/schema.ts has them; a test keeps both alike.
const DATABASE = 'pantau-coklit';
const BOARDS = 'boards';
const META = 'meta';

/** So long the database may take to open: browsers were seen to leave it hanging for ever. */
const PATIENCE_MS = 5_000;

/** What is needed before the first drawing. */
export interface Peeked {
  board: Board | null;
  read: string[];
}

/**
 * Reads an office's board and the read marks without the store: its migrations and transactions are most of what a
 * page would have to load before it can draw, and here nothing is written. It never makes or upgrades the database.
 *
 * @throws Where the database can't be opened or read.
 */
export function peek(factory: IDBFactory, office: string): Promise<Peeked> {
  return new Promise((resolve, reject) => {
    const nothing = { board: null, read: [] };
    const late = setTimeout(() => reject(new Error('The database did not open in time')), PATIENCE_MS);
    const opening = factory.open(DATABASE);
    let missing = false;
    opening.onupgradeneeded = () => {
      missing = true;
      opening.transaction?.abort();
    };
    opening.onerror = () => {
      clearTimeout(late);
      if (missing) resolve(nothing);
      else reject(opening.error);
    };
    opening.onsuccess = () => {
      clearTimeout(late);
      const database = opening.result;
      database.onversionchange = () => database.close();
      if (![BOARDS, META].every((store) => database.objectStoreNames.contains(store))) {
        database.close();
        resolve(nothing);
        return;
      }
      const reading = database.transaction([BOARDS, META]);
      const board: IDBRequest<unknown> = reading.objectStore(BOARDS).get(office);
      const marks: IDBRequest<unknown> = reading.objectStore(META).get('marks');
      reading.oncomplete = () => {
        database.close();
        resolve({ board: keptBoard(board.result), read: readMarks(marks.result).read });
      };
      reading.onabort = () => {
        database.close();
        reject(reading.error);
      };
    };
  });
}
