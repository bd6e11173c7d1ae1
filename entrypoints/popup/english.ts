export { extension } from '../../lib/i18n/en/extension';
export { reasons } from '../../lib/i18n/en/reasons';
export { shared } from '../../lib/i18n/en/shared';
