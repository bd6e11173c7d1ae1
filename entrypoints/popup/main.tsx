import '../../components/styles/tokens.css';
import '../../components/styles/popup.css';
import '../../components/styles/window.css';
import { open } from './open';

void open({ panel: false });
