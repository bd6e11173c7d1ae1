import { whatsapp } from '../../components/post-words';
import type { BoardItem } from '../../lib/board';

/** Passes a post on: by what the device offers, which a frame on another site's page may not call, else by WhatsApp. */
export async function share({ title, url = '' }: BoardItem): Promise<void> {
  if (navigator.share && window === window.top) await navigator.share({ title, url });
  else open(whatsapp(title, url), '_blank', 'noopener');
}
