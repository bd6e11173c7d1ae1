import { Count } from './Count';
import { Doubtful } from './Doubtful';
import { Link } from './Link';
import { Rest } from './Rest';
import type { Opened, State } from './state';
import { Title } from './Title';

/** The upper part: what holds now. Each situation has its own shape. */
export function Hero(props: State & { open: (change: Partial<Opened>) => void }) {
  const { situation, words } = props;
  const { shared } = words;
  switch (situation.state) {
    case 'running':
    case 'last-day':
    case 'upcoming':
      return <Count {...props} stage={situation.stage} />;
    case 'halted':
      return <Doubtful {...props} halted stages={[situation.stage]} />;
    case 'unconfirmed':
      return <Doubtful {...props} halted={false} stages={situation.stages} />;
    case 'maybe':
      return (
        <>
          <Title>Coklit</Title>
          <h3 class="h2">{shared.maybeTitle}</h3>
          <p class="s">{shared.maybeText}</p>
          <div class="e">
            <blockquote>{situation.item.title}</blockquote>
          </div>
          <Link class="g" href={situation.item.url}>
            {shared.openPost}
          </Link>
        </>
      );
    default:
      return <Rest {...props} last={situation.last} />;
  }
}
