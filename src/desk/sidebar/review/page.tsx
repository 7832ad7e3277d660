// The panel for reviewing: SOP step 3.
import '../shared/base.css';
import './review.css';
import { render } from 'preact';
import { App } from './app';

const root = document.getElementById('page');
if (root) render(<App />, root);
