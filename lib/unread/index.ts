export { type Badge, badge, unreadItems } from './badge';
export { isQuiet, type Milestone, type Notice, notices, stageKey, untoldForGood } from './notices';
