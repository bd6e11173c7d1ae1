// A period with dates that stand: a number and a street.
export { LastDay } from './LastDay';
export { Running } from './Running';
export { Upcoming } from './Upcoming';
