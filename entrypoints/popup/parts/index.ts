import { lazy } from '../../../components/lazy';

// What popup and panel show besides head, list and foot. Each comes with its words' styles when it is needed.
export const CountdownPart = lazy(() => import('./countdown').then((part) => part.CountdownPart));
export const FindPart = lazy(() => import('./find').then((part) => part.FindPart));
export const SummaryPart = lazy(() => import('./find').then((part) => part.SummaryPart));
export const FirstPart = lazy(() => import('./first').then((part) => part.FirstPart));
export const TroublePart = lazy(() => import('./first').then((part) => part.TroublePart));
