import '../../components/styles/tokens.css';
import '../../components/styles/popup.css';
import '../../components/styles/window.css';
import { open } from '../popup/open';

void open({ panel: true });
