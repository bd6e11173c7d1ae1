export { type OpenOptions, openStore } from './idb';
export { type Contents, openMemoryStore } from './memory';
export {
  type Change,
  type Marks,
  type SourceState,
  type StateStore,
  type Store,
  StoreError,
  type StoreErrorCode,
} from './store';
