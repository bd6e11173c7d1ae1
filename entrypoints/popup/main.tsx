import '../../components/styles/tokens.css';
import '../../components/styles/popup.css';
import { open } from './open';

void open({ panel: document.body.classList.contains('panel') });
