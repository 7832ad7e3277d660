// Mail as the engine sends it. https://developers.google.com/apps-script/reference/mail/mail-app
// Limits: https://developers.google.com/apps-script/guides/services/quotas (documented)

import { messageOf } from './fault';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; every line stands in the mail as it is. */
  readonly body: string;
  readonly attachments?: readonly GoogleAppsScript.Base.Blob[];
}

/** A letter holds at most 200 KB of text in a private account: so many characters fit, whatever their script. */
const bodyChars = 60_000;

/** Whether it left. A day's quota used up, or an address that is none, must not stop what the run has yet to do. */
export function sendLetter({ to, subject, body, attachments = [] }: Letter): boolean {
  const text = body.length > bodyChars ? `${body.slice(0, bodyChars)}…` : body;
  try {
    MailApp.sendEmail({
      to,
      subject,
      body: text,
      name: 'Siar',
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
    });
    return true;
  } catch (error) {
    console.warn(`${subject}: ${messageOf(error)}`);
    return false;
  }
}
