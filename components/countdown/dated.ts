// A period with dates that stand: a number and a street.
import css from '../styles/dated.css?inline';
import { wear } from '../wear';

wear(css);

export { LastDay } from './LastDay';
export { Running } from './Running';
export { Upcoming } from './Upcoming';
