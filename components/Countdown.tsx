import type { Board, BoardItem, Situation } from '../lib/board';
import type { Stage } from '../lib/stages/stage';
import { Doubtful } from './countdown/Doubtful';
import { Halted } from './countdown/Halted';
import { LastDay } from './countdown/LastDay';
import { LastPeriod } from './countdown/LastPeriod';
import { Maybe } from './countdown/Maybe';
import { Running } from './countdown/Running';
import { Upcoming } from './countdown/Upcoming';
import type { PopupSpeech } from './words';

export interface CountdownActions {
  copy(text: string): void;
  /** Saves the period as a calendar file. */
  calendar(stage: Stage): void;
  /** Opens a post; it counts as read. */
  open(item: BoardItem): void;
}

/** What each state of the countdown is given. */
export interface CountdownProps {
  now: Date;
  board: Board;
  actions: CountdownActions;
  /** Where one's own dates are entered. */
  settingsPage: string;
  speech: PopupSpeech;
}

/** The state of Coklit: every one is a full view, each in a file of its own. */
export function Countdown({ situation, ...props }: CountdownProps & { situation: Situation }) {
  switch (situation.state) {
    case 'running':
      return <Running stage={situation.stage} {...props} />;
    case 'last-day':
      return <LastDay stage={situation.stage} {...props} />;
    case 'upcoming':
      return <Upcoming stage={situation.stage} {...props} />;
    case 'halted':
      return <Halted stage={situation.stage} {...props} />;
    case 'unconfirmed':
      return <Doubtful stages={situation.stages} {...props} />;
    case 'maybe':
      return <Maybe item={situation.item} {...props} />;
    case 'ended':
    case 'none':
      return <LastPeriod last={situation.last} ended={situation.state === 'ended'} {...props} />;
  }
}
