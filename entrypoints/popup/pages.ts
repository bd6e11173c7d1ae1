/** The extension's own pages, as the popup links to them. */
export const SETTINGS_PAGE = '/options.html';
export const DATES_PAGE = '/options.html#settings';
export const STATUS_PAGE = '/options.html#health';
