import { type CardInput, cardSvg } from '../../components/card/card';
import { COLOURS } from '../../components/colours';
import { download } from '../shared/download';

/** As a phone's status is: the card, 240 × 480, on a ground of the product's colour. */
const WIDTH = 1080;
const HEIGHT = 1920;
const SCALE = 3.6;

export const PICTURE_FILE = 'coklit.png';

/**
 * The countdown as a picture for a status: handed to the device's own sharing where it takes files, else saved.
 *
 * @returns Whether it was saved.
 */
export async function passOnPicture(input: CardInput): Promise<boolean> {
  const picture = await draw(cardSvg(input));
  const files = [new File([picture], PICTURE_FILE, { type: picture.type })];
  if (navigator.canShare?.({ files })) {
    try {
      await navigator.share({ files });
      return false;
    } catch (error) {
      // The user closed the sheet; any other refusal is none of the picture's.
      if (error instanceof DOMException && error.name === 'AbortError') return false;
    }
  }
  download(PICTURE_FILE, picture, picture.type);
  return true;
}

async function draw(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const card = new Image();
    card.src = url;
    await card.decode();
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is nothing to draw on');
    context.fillStyle = COLOURS.accent;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    const [width, height] = [240 * SCALE, 480 * SCALE];
    context.drawImage(card, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
