import { Icon } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { briefOf } from './brief';
import { Details, shorter } from './Details';
import { Hero } from './Hero';
import { News } from './News';
import { Notice } from './Notice';
import { Strip } from './Strip';
import type { Opened, State } from './state';

type Props = State & { opened: Opened; open: (change: Partial<Opened>) => void };

/** The whole widget in its box. */
export function Widget(props: Props) {
  const { config, situation, opened } = props;
  if (config.show === 'strip') return <Strip {...props} />;
  const resting = situation.state === 'none' || situation.state === 'ended';
  const names = ['v', resting && 'q', situation.state === 'last-day' && 'x', `s-${config.show}`];
  const hero = config.show !== 'announcements' && (
    <div key="hero" class="h" part="hero">
      <Hero {...props} />
    </div>
  );
  const list = (config.show !== 'countdown' || opened.panel) && (
    <Lower key="list" {...props} resting={resting} />
  );
  return (
    <div class={names.filter(Boolean).join(' ')} part="frame" data-o={opened.panel ?? undefined}>
      <Notice {...props} />
      {opened.panel && <OneLine {...props} />}
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
  const first = config.show === 'announcements' || resting;
  return (
    <div class="y" part="list">
      <div class="j">
        <h2 class={first && !panel ? 'k' : ''}>
          {first && !panel && <Mark size={16} />}
          {panel && (panel === 'news' ? widget.allNews : widget.details)}
          {!panel && <span class="xs">{shared.news}</span>}
          {!panel && <span class="m">{widget.newsOf(shorter(board.title))}</span>}
        </h2>
        <button type="button" onClick={() => open({ panel: panel === 'news' ? 'details' : 'news', page: 0 })}>
          {panel === 'news' ? widget.details : widget.allNews}
        </button>
      </div>
      {panel === 'details' ? (
        <Details {...props} />
      ) : (
        <News {...props} all={panel === 'news'} first={first && !panel} />
      )}
    </div>
  );
}

/** What the upper part says, in one line, while a panel is open in a narrow box. */
function OneLine(props: Props) {
  const { what, short } = briefOf(props);
  return (
    <p class="i">
      <b>{what}</b> <span class="m">{short}</span>
    </p>
  );
}

function Foot({ words, opened, open }: Props) {
  const { widget } = words;
  const { panel, page, pages } = opened;
  const toggle = () => open({ panel: panel ? null : 'details', page: 0 });
  return (
    <div class="f" part="foot">
      <button type="button" aria-expanded={panel ? 'true' : 'false'} onClick={toggle}>
        {panel ? widget.back : widget.details}
      </button>
      {panel && pages > 1 && (
        <div>
          <Turn
            name="previous"
            label={widget.previousPage}
            off={page === 0}
            turn={() => open({ page: page - 1 })}
          />
          {widget.page(page + 1, pages)}
          <Turn
            name="next"
            label={widget.nextPage}
            off={page === pages - 1}
            turn={() => open({ page: page + 1 })}
          />
        </div>
      )}
      <span class="m">{widget.disclaimer}</span>
      {!(panel && pages > 1) && <span class="xs">{widget.disclaimerShort}</span>}
    </div>
  );
}

function Turn(props: { name: 'previous' | 'next'; label: string; off: boolean; turn: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.off ? 'true' : undefined}
      onClick={() => props.off || props.turn()}
    >
      <Icon name={props.name} />
    </button>
  );
}
