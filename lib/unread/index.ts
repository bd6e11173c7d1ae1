export { type Badge, badge } from './badge';
export { type FollowedItem, type Following, followedItems, followingOf, homeBoard } from './followed';
export type { FoundKeyword } from './keywords';
export {
  isQuiet,
  type Milestone,
  type Notice,
  notices,
  postsOf,
  stageKey,
  toldOf,
  untoldForGood,
} from './notices';
