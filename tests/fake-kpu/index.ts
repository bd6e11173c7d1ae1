export type { Site } from './answer';
export type { FaultKind, FaultOptions } from './faults';
export { MARKUPS, type Markup } from './markups';
export { type AddressForm, articlePath, type Category, type OfficePost, samplePosts } from './posts';
export { type FakeKpu, type FakeKpuOptions, type LoggedRequest, startFakeKpu, WHOLE } from './server';
