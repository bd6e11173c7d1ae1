export type { Board, BoardItem } from './board';
export { makeBoard } from './make';
export { BoardError, keptBoard, readable, readBoard } from './read';
export { type Situation, situation } from './situation';
