import { extension } from '../../lib/i18n/en/extension';
import { reasons } from '../../lib/i18n/en/reasons';
import { shared } from '../../lib/i18n/en/shared';
import type { PopupWords } from './words';

export const english: PopupWords = { lang: 'en', shared, extension, reasons };
