import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** Where a window lies on the screen, in pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Prompts and notifications are smaller than a browser's window, and larger than what it has out of sight. */
const [LEAST, MOST] = [100, 600];

/** A screen without a monitor, for what browsers show outside of pages: permission prompts and notifications. */
export interface Display {
  /** Presses a key on what has the focus: 'Tab', 'Return', 'Escape'. */
  press(key: string): void;
  /** Clicks at a place of the screen, in pixels from its upper left corner. */
  click(x: number, y: number): void;
  /** The prompts and notifications that stand in windows of their own. */
  popups(): Place[];
  close(): void;
}

/**
 * Starts Xvfb and makes it the display of every browser launched from now on with `visible: true`.
 *
 * @throws Error with the command to run where Xvfb or xdotool are missing.
 */
export async function startDisplay(): Promise<Display> {
  const [width, height] = [1280, 900];
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await firstLine(screen);
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${number}`;
  const tool = (...args: string[]): string => {
    return execFileSync('xdotool', args, {
      env: { ...process.env, DISPLAY: `:${number}` },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
  };
  return {
    press: (key) => void tool('key', key),
    click: (x, y) => void tool('mousemove', String(x), String(y), 'click', '1'),
    popups() {
      try {
        const told = tool('search', '--onlyvisible', '--name', '', 'getwindowgeometry', '--shell', '%@');
        return [...told.matchAll(/X=(-?\d+)\nY=(-?\d+)\nWIDTH=(\d+)\nHEIGHT=(\d+)/g)]
          .map(([, ...place]) => place.map(Number))
          .map(([x = 0, y = 0, width = 0, height = 0]) => ({ x, y, width, height }))
          .filter(({ width }) => width > LEAST && width < MOST);
      } catch {
        // One of them went while it was asked for its place.
        return [];
      }
    },
    close() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      screen.kill();
    },
  };
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', () =>
      reject(new Error('Xvfb is missing. Run: sudo apt-get install -y xvfb xdotool, then the tests again.')),
    );
    screen.once('exit', () => reject(new Error('Xvfb ended before it showed a screen.')));
    screen.stdout?.once('data', (line: Buffer) => resolve(String(line).trim()));
  });
}
