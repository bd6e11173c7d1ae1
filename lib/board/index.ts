export type { Board, BoardItem } from './board';
export { BoardError } from './error';
export { makeBoard } from './make';
export { keptBoard, readable, readBoard } from './read';
export { DAYS, type Situation, situation, standing, stands } from './situation';
