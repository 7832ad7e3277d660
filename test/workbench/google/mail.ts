// Every mail that left this world's scripts, and the notes Google itself sends.
import type { Clock } from './clock';
import type { Json, Stateful } from './contract';

export interface MailAttachment {
  name: string;
  contentType: string;
  bytes: number;
  /** The bytes themselves: `world.blobs.get(sha256)`. */
  sha256: string;
  /** Set for a picture the HTML body shows as `cid:<inlineId>`. */
  inlineId?: string;
}

export interface SentMail {
  at: number;
  from: string;
  senderName?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: MailAttachment[];
}

export interface Mail extends Stateful {
  send(mail: Omit<SentMail, 'at'>): void;
  /** Oldest first; with an address only what that person got. */
  outbox(to?: string): SentMail[];
}

export function createMail(clock: Clock): Mail {
  let sent: SentMail[] = [];
  return {
    send: (mail) => void sent.push(structuredClone({ at: clock.now(), ...mail })),
    outbox(to) {
      const address = to?.toLowerCase();
      const reaches = (mail: SentMail) =>
        [...mail.to, ...mail.cc, ...mail.bcc].some((one) => one.toLowerCase() === address);
      return structuredClone(address === undefined ? sent : sent.filter(reaches));
    },
    state: () => structuredClone(sent) as unknown as Json,
    restore(state) {
      sent = structuredClone(state) as unknown as SentMail[];
    },
  };
}
