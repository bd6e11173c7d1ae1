export { type Badge, badge } from './badge';
export { type FollowedItem, type Following, followedItems, homeBoard } from './followed';
export type { FoundKeyword } from './keywords';
export { type Milestone, type Notice, notices, stageKey, untoldForGood } from './notices';
