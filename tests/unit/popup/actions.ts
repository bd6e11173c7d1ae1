import { beforeEach, vi } from 'vitest';

/** What the views do, in the place of `entrypoints/popup/actions.ts`: it is only counted. */
export const allow = vi.fn();
export const check = vi.fn();
export const copy = vi.fn();
export const makePicture = vi.fn();
export const mark = vi.fn();
export const markAll = vi.fn();
export const open = vi.fn();
export const openAll = vi.fn();
export const openDigest = vi.fn();
export const openReport = vi.fn();
export const openShortcuts = vi.fn();
export const readPost = vi.fn();
export const saveCalendar = vi.fn();
export const showPanel = vi.fn();
export const undo = vi.fn();

beforeEach(() => vi.clearAllMocks());
