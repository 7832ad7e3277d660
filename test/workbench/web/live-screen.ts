// Turns a seat's recorded screen into a live one: what a script shows appears while it still runs, and its questions wait
// for the person in front of the browser.
import type { Screen } from '../google/contract';
import type { Happening, Seat } from '../office/contract';
import type { Answer, Question } from './port';

export interface Front {
  happened(happening: Happening): void;
  /** Blocks until answered. */
  ask(question: Question): Answer;
}

const live = new WeakSet<Screen>();

/** From now on the seat's screen speaks to whoever `front` names at that moment. */
export function makeLive(seat: Seat, front: () => Front | undefined): void {
  const { screen } = seat;
  if (live.has(screen)) return;
  live.add(screen);
  const recorded = { toast: screen.toast.bind(screen), show: screen.show.bind(screen), ask: screen.ask.bind(screen) };
  screen.toast = (message, title, seconds) => {
    recorded.toast(message, title, seconds);
    front()?.happened({ kind: 'toast', title, message });
  };
  screen.show = (page) => {
    recorded.show(page);
    front()?.happened({ kind: 'page', page: page.kind, title: page.title, html: page.html });
  };
  screen.ask = (question) => {
    const here = front();
    if (here) seat.answer(here.ask(question));
    return recorded.ask(question);
  };
}
