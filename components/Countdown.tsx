import type { Board, BoardItem, Situation } from '../lib/board';
import type { Stage } from '../lib/stages/stage';
import { lazy } from './lazy';
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

// Only the view of the state that there is comes with the first drawing.
const dated = () => import('./countdown/dated');
const unsure = () => import('./countdown/unsure');
const Running = lazy(() => dated().then((views) => views.Running));
const LastDay = lazy(() => dated().then((views) => views.LastDay));
const Upcoming = lazy(() => dated().then((views) => views.Upcoming));
const Halted = lazy(() => unsure().then((views) => views.Halted));
const Doubtful = lazy(() => unsure().then((views) => views.Doubtful));
const Maybe = lazy(() => unsure().then((views) => views.Maybe));
const LastPeriod = lazy(() => import('./countdown/LastPeriod').then((views) => views.LastPeriod));

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

const VIEWS: Record<Situation['state'], { ready(): Promise<void> }> = {
  running: Running,
  'last-day': LastDay,
  upcoming: Upcoming,
  halted: Halted,
  unconfirmed: Doubtful,
  maybe: Maybe,
  ended: LastPeriod,
  none: LastPeriod,
};

/** Fetches the view of a state beforehand, so that it is drawn at once. */
export const countdownReady = ({ state }: Pick<Situation, 'state'>): Promise<void> => VIEWS[state].ready();
