import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** A screen without a monitor, for what browsers show outside of pages: permission prompts and notifications. */
export interface Display {
  /** Presses a key on what has the focus: 'Tab', 'Return', 'Escape'. */
  press(key: string): void;
  /** Clicks at a place of the screen, in pixels from its upper left corner. */
  click(x: number, y: number): void;
  width: number;
  height: number;
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
  const tool = (...args: string[]) => {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: `:${number}` } });
  };
  return {
    width,
    height,
    press: (key) => tool('key', key),
    click: (x, y) => tool('mousemove', String(x), String(y), 'click', '1'),
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
