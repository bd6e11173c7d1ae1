export { extension } from '../../lib/i18n/en/extension';
export { shared } from '../../lib/i18n/en/shared';
