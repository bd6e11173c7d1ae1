import { Count } from './Count';
import { Rest } from './Rest';
import type { Opened, State } from './state';
import { Title } from './Title';

/** The upper part: what holds now. Each situation has its own shape. */
export function Hero(props: State & { open: (change: Partial<Opened>) => void }) {
  const { situation, words, more } = props;
  const { shared } = words;
  switch (situation.state) {
    case 'running':
    case 'last-day':
    case 'upcoming':
      return <Count {...props} stage={situation.stage} />;
    case 'halted':
    case 'unconfirmed':
    case 'maybe':
      return more ? <more.Doubtful {...props} /> : <Title>{shared.unconfirmedTitle}</Title>;
    default:
      return <Rest {...props} last={situation.last} />;
  }
}
