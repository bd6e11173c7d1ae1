export { setClock } from '../../../mirror/sample-clock';
