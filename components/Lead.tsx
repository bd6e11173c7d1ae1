import { excerpt, withoutDateline } from './dateline';

const CHARACTERS = 140;

/** How the newest post begins, below its title. */
export function Lead({ text }: { text: string }) {
  return <p class="x">{excerpt(withoutDateline(text), CHARACTERS)}</p>;
}
