// MailApp: mail from whoever the run works for, into this world's outbox (D/reference/mail/mail-app).
import type { Run, ServiceCall, ServiceFactory } from '../contract';
import type { MailAttachment, SentMail } from '../mail';
import { isPlainObject } from '../values';
import type { World } from '../world';
import { blobParts } from './blob';
import { badSignature } from './signature';
import { NotSimulated, surface } from './surface';

const sendScope = 'https://www.googleapis.com/auth/script.send_mail';

/** documented: D/guides/services/quotas. */
export const mailLimits = {
  recipients: 50,
  attachments: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
};

const known = new Set('to cc bcc subject body htmlBody name replyTo noReply attachments inlineImages'.split(' '));

export const mailApp: ServiceFactory<World> = (run, world) => {
  const what = (operation: string): ServiceCall => ({
    service: 'Mail',
    operation,
    method: `MailApp.${operation}`,
    scopes: [sendScope],
    fullOnly: true,
  });
  return surface('MailApp', {
    getRemainingDailyQuota: () =>
      run.call(what('getRemainingDailyQuota'), () => world.quotas.left(run.effective, 'email')),
    sendEmail(...args: unknown[]) {
      const message = messageOf(run, args);
      const call = what('sendEmail');
      run.call(call, () => {
        const mail = composed(run, world, message);
        const people = mail.to.length + mail.cc.length + mail.bcc.length;
        const bytes = mail.attachments.reduce((sum, one) => sum + one.bytes, 0);
        mustFit(run, mail, people, bytes);
        call.bytes = bytes;
        if (!world.quotas.take(run.effective, 'email', people)) {
          throw run.exception('Service invoked too many times for one day: email.');
        }
        world.mail.send(mail);
      });
    },
  });
};

/** documented signatures: (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
function messageOf(run: Run, args: readonly unknown[]): Record<string, unknown> {
  const wrong = () => badSignature(run, 'MailApp.sendEmail', args);
  const [first, second, third, fourth] = args;
  let message: Record<string, unknown>;
  if (args.length === 1 && isPlainObject(first)) message = first;
  else if (args.length === 3) message = { to: first, subject: second, body: third };
  else if (args.length === 4 && isPlainObject(fourth)) message = { to: first, subject: second, body: third, ...fourth };
  else if (args.length === 4) message = { to: first, replyTo: second, subject: third, body: fourth };
  else throw wrong();
  const strange = Object.keys(message).find((key) => !known.has(key));
  if (strange !== undefined) throw new NotSimulated(`MailApp.sendEmail option ${strange}`);
  return message;
}

function composed(run: Run, world: World, message: Record<string, unknown>): Omit<SentMail, 'at'> {
  const { subject, body, htmlBody, name, replyTo, noReply } = message;
  const to = addresses(run, message.to);
  if (to.length === 0) throw run.exception('Failed to send email: no recipient');
  const html = htmlBody === undefined ? undefined : String(htmlBody);
  return {
    from: noReply === true ? `noreply@${run.effective.email.split('@')[1] ?? ''}` : run.effective.email,
    to,
    cc: addresses(run, message.cc),
    bcc: addresses(run, message.bcc),
    subject: subject === undefined || subject === '' ? '(no subject)' : String(subject),
    body: body === undefined ? (html ?? '').replace(/<[^>]*>/g, '') : String(body),
    attachments: [...attachments(run, world, message.attachments), ...inlineImages(run, world, message.inlineImages)],
    ...(html !== undefined && { htmlBody: html }),
    ...(name !== undefined && { senderName: String(name) }),
    ...(replyTo !== undefined && { replyTo: String(replyTo) }),
  };
}

/** reported: "Invalid email: <address>" (public issue threads). */
function addresses(run: Run, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  const list = String(value)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return list.map((one) => {
    const address = /<([^>]+)>$/.exec(one)?.[1] ?? one;
    if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address)) throw run.exception(`Invalid email: ${one}`);
    return address;
  });
}

function attachments(run: Run, world: World, value: unknown): MailAttachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badSignature(run, 'MailApp.sendEmail', [value]);
  return value.map((one) => attachment(run, world, one));
}

function inlineImages(run: Run, world: World, value: unknown): MailAttachment[] {
  if (value === undefined || value === null) return [];
  return Object.entries(value).map(([inlineId, one]) => ({ ...attachment(run, world, one), inlineId }));
}

function attachment(run: Run, world: World, value: unknown): MailAttachment {
  const parts = blobParts(value);
  if (parts === undefined) throw badSignature(run, 'MailApp.sendEmail', [value]);
  return {
    name: parts.name ?? 'Untitled',
    contentType: parts.contentType ?? 'application/octet-stream',
    bytes: parts.bytes.length,
    sha256: world.blobs.put(parts.bytes),
  };
}

/** reported: the texts (D/guides/support/troubleshooting quotes the first kind; public logs the others). */
function mustFit(run: Run, mail: Omit<SentMail, 'at'>, people: number, bytes: number): void {
  const body = Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody ?? '');
  if (people > mailLimits.recipients) throw run.exception('Limit Exceeded: Email Recipients Per Message.');
  if (body > mailLimits.bodyBytes[run.effective.kind]) throw run.exception('Limit Exceeded: Email Body Size.');
  if (mail.attachments.length > mailLimits.attachments) {
    throw run.exception('Limit Exceeded: Email Attachments Per Message.');
  }
  if (bytes > mailLimits.attachmentBytes) throw run.exception('Limit Exceeded: Email Total Attachments Size.');
}
