// The program of the office's thread; build/workbench.mjs bundles it beside the one that is started.
import { openShownOffice } from './open-office';
import { serveOffice } from './serve-office';

void serveOffice(openShownOffice);
