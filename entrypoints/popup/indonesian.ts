export { extension } from '../../lib/i18n/id/extension';
export { shared } from '../../lib/i18n/id/shared';
