export { extension, reasons, shared } from '../../lib/i18n/en';
