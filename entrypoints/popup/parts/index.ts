import { lazy } from '../../../components/lazy';

// What popup and panel show besides head, list and foot. Each comes with its words and styles when it is needed.
export const AdvicePart = lazy(() => import('../../../components/Advice').then((part) => part.Advice));
export const FindPart = lazy(() => import('./find').then((part) => part.FindPart));
export const SummaryPart = lazy(() => import('./find').then((part) => part.SummaryPart));
export const FirstPart = lazy(() => import('./first').then((part) => part.FirstPart));
export const TroublePart = lazy(() => import('./first').then((part) => part.TroublePart));
