// Mail as the engine sends it. Quota: https://developers.google.com/apps-script/guides/services/quotas

import { messageOf } from './fault';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; every line stands in the mail as it is. */
  readonly body: string;
}

/** Whether it left. A day's quota used up, or an address that is none, must not stop what the run has yet to do. */
export function sendLetter({ to, subject, body }: Letter): boolean {
  try {
    MailApp.sendEmail({ to, subject, body, name: 'Siar' });
    return true;
  } catch (error) {
    console.warn(`${subject}: ${messageOf(error)}`);
    return false;
  }
}
