export { extension } from './extension';
export { notices, toolbar } from './notices';
export { about, health, options, welcome } from './pages';
export { reasons, ways } from './reasons';
export { share } from './share';
export { shared } from './shared';
export { card, configurator, poster, site } from './site';
export { widget } from './widget';
