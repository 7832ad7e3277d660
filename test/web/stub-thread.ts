// The office's thread of the page's own tests.
import { serveOffice } from '../workbench/web/serve-office';
import { createStubOffice } from './stub-office';

void serveOffice(createStubOffice);
