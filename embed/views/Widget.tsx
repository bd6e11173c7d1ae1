import { Mark } from '../../components/Mark';
import { Hero } from './Hero';
import { News } from './News';
import { Notice } from './Notice';
import type { Opened, State } from './state';
import { shorter, wrong } from './wrong';

type Props = State & { opened: Opened; open: (change: Partial<Opened>) => void };

/** The whole widget in its box. */
export function Widget(props: Props) {
  const { config, situation, opened, more } = props;
  if (config.show === 'strip') return more ? <more.Strip {...props} /> : null;
  const resting = situation.state === 'none' || situation.state === 'ended';
  const name = `v s-${config.show}${resting ? ' q' : ''}${situation.state === 'last-day' ? ' x' : ''}`;
  const hero = config.show !== 'announcements' && (
    <div key="hero" class="h" part="hero">
      <Hero {...props} />
    </div>
  );
  const list = (config.show !== 'countdown' || opened.panel) && (
    <Lower key="list" {...props} resting={resting} />
  );
  return (
    <div class={name} part="frame" data-o={opened.panel}>
      <Notice {...props} />
      {opened.panel && more && <more.OneLine {...props} />}
      <div class="b">{resting ? [list, hero] : [hero, list]}</div>
      <Foot {...props} />
    </div>
  );
}

/** News, or what was opened; the head swaps the two doors. */
function Lower(props: Props & { resting: boolean }) {
  const { config, words, board, opened, open, resting } = props;
  const { shared, widget } = words;
  const { panel } = opened;
  const all = panel === 'news';
  const first = !panel && (config.show === 'announcements' || resting);
  return (
    <div class="y" part="list">
      <div class="j">
        <h2 class={first ? 'k' : ''}>
          {first && <Mark size={16} />}
          {panel ? (
            all ? (
              widget.allNews
            ) : (
              widget.details
            )
          ) : (
            <>
              <span class="xs">{shared.news}</span>
              <span class="m">{widget.newsOf(shorter(board.title))}</span>
            </>
          )}
        </h2>
        <button type="button" onClick={() => open({ panel: all ? 'details' : 'news', page: 0 })}>
          {all ? widget.details : widget.allNews}
        </button>
      </div>
      {panel === 'details' ? <Details {...props} /> : <News {...props} all={all} first={first} />}
    </div>
  );
}

/** What "Rincian" opens; until its file is there, what is wrong. */
function Details(props: Props) {
  const { more, words } = props;
  if (more) return <more.Details {...props} />;
  return (
    <div class="o">
      <dl>
        <dt>{words.widget.state}</dt>
        <dd>{wrong(props)}</dd>
      </dl>
    </div>
  );
}

function Foot(props: Props) {
  const { words, opened, open, more } = props;
  const { widget } = words;
  const { panel, pages } = opened;
  const turns = panel && more && pages > 1;
  return (
    <div class="f" part="foot">
      <button
        type="button"
        aria-expanded={panel ? 'true' : 'false'}
        onClick={() => open({ panel: panel ? null : 'details', page: 0 })}
      >
        {panel ? widget.back : widget.details}
      </button>
      {turns && <more.Turn {...props} />}
      <span class="m">{widget.disclaimer}</span>
      {!turns && <span class="xs">{widget.disclaimerShort}</span>}
    </div>
  );
}
