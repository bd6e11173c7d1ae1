export { type Badge, badge, unreadItems } from './badge';
export { type Milestone, type Notice, notices, stageKey, untoldForGood } from './notices';
