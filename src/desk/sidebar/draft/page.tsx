// The panel for drafting: SOP steps 1 and 2, and what becomes of a content afterwards.
import '../shared/base.css';
import './draft.css';
import { render } from 'preact';
import { App } from './app';

const root = document.getElementById('page');
if (root) render(<App />, root);
