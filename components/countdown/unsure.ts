// What posts say of Coklit that gives no number.
export { Doubtful } from './Doubtful';
export { Halted } from './Halted';
export { Maybe } from './Maybe';
