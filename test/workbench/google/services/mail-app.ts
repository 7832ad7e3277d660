// MailApp: mail from whoever the run works for, into this world's outbox. https://developers.google.com/apps-script/reference/mail/mail-app
import type { Person, Run, ServiceCall, ServiceFactory } from '../contract';
import type { MailAttachment, SentMail } from '../mail';
import { sameDomain } from '../people';
import { overQuota } from '../quotas';
import { isPlainObject } from '../values';
import type { World } from '../world';
import { blobParts } from './blob';
import { mustFit } from './mail-limits';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { NotSimulated, surface } from './surface';

// documented: MailApp.sendEmail needs the scope script.send_mail [D/reference/mail/mail-app]
const scopes = ['https://www.googleapis.com/auth/script.send_mail'];

const known = new Set('to cc bcc subject body htmlBody name replyTo noReply attachments inlineImages'.split(' '));

export const mailApp: ServiceFactory<World> = (run, world) => {
  const what = (operation: string): ServiceCall => ({
    service: 'Mail',
    operation,
    method: `MailApp.${operation}`,
    scopes,
    fullOnly: true,
  });
  return surface('MailApp', {
    getRemainingDailyQuota: () =>
      run.call(
        what('getRemainingDailyQuota'),
        // documented: MailApp.getRemainingDailyQuota tells how many more recipients the day allows [D/reference/mail/mail-app]
        () => world.quotas.left(run.effective, 'email'),
      ),
    sendEmail(...args: unknown[]) {
      const message = messageOf(run, args);
      const call = what('sendEmail');
      run.call(call, () => {
        const mail = composed(run, world, message);
        call.bytes = mail.attachments.reduce((sum, one) => sum + one.bytes, 0);
        mustFit(run, mail);
        takeRecipients(run, world, mail);
        world.mail.send(mail);
      });
    },
  } satisfies Simulated<GoogleAppsScript.Mail.MailApp>);
};

function takeRecipients(run: Run, { quotas, people }: World, { to, cc, bcc }: Omit<SentMail, 'at'>): void {
  const { effective } = run;
  // documented: MailApp.sendEmail counts every recipient, of Cc and Bcc too [D/reference/mail/mail-app]
  const all = [...to, ...cc, ...bcc];
  const outside = all.filter((email) => !sameDomain(effective, { ...effective, ...people.find(email), email }));
  if (quotas.left(effective, 'email') < outside.length || quotas.left(effective, 'emailTotal') < all.length) {
    throw run.exception(overQuota('email'));
  }
  quotas.use(effective, 'email', outside.length);
  quotas.use(effective, 'emailTotal', all.length);
}

function messageOf(run: Run, args: readonly unknown[]): Record<string, unknown> {
  const message = readArguments(args);
  if (message === undefined) throw badSignature(run, 'MailApp.sendEmail', args);
  const strange = Object.keys(message).find((key) => !known.has(key));
  if (strange !== undefined) throw new NotSimulated(`MailApp.sendEmail option ${strange}`);
  return message;
}

function readArguments(args: readonly unknown[]): Record<string, unknown> | undefined {
  const [first, second, third, fourth] = args;
  // documented: MailApp.sendEmail takes one message object [D/reference/mail/mail-app]
  if (args.length === 1 && isPlainObject(first)) return first;
  // documented: MailApp.sendEmail takes recipient, subject and body [D/reference/mail/mail-app]
  if (args.length === 3) return { to: first, subject: second, body: third };
  // documented: MailApp.sendEmail takes recipient, subject, body and options [D/reference/mail/mail-app]
  if (args.length === 4 && isPlainObject(fourth)) return { to: first, subject: second, body: third, ...fourth };
  // documented: MailApp.sendEmail takes recipient, reply address, subject and body [D/reference/mail/mail-app]
  if (args.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  return undefined;
}

function composed(run: Run, world: World, message: Record<string, unknown>): Omit<SentMail, 'at'> {
  const { subject, body, htmlBody, name, replyTo, noReply } = message;
  const to = addresses(run, message.to);
  // assumed: MailApp.sendEmail without a recipient throws Failed to send email: no recipient [probes/no-recipient.gs]
  if (to.length === 0) throw run.exception('Failed to send email: no recipient');
  if (body === undefined && htmlBody === undefined) throw new NotSimulated('MailApp.sendEmail without a body');
  const html = htmlBody === undefined ? undefined : String(htmlBody);
  return {
    from: noReply === true ? noReplyOf(run.effective) : run.effective.email,
    // documented: MailApp.sendEmail names the sender as the options say, otherwise as the account is named
    // [D/reference/mail/mail-app]
    senderName: name === undefined ? run.effective.name : String(name),
    to,
    cc: addresses(run, message.cc),
    bcc: addresses(run, message.bcc),
    subject: subject === undefined || subject === '' ? '(no subject)' : String(subject),
    body: body === undefined ? (html ?? '').replace(/<[^>]*>/g, '') : String(body),
    attachments: [...attachments(run, world, message.attachments), ...inlineImages(run, world, message.inlineImages)],
    ...(html !== undefined && { htmlBody: html }),
    // documented: MailApp.sendEmail sends answers to replyTo instead of the sender [D/reference/mail/mail-app]
    ...(replyTo !== undefined && { replyTo: String(replyTo) }),
  };
}

function noReplyOf({ kind, email }: Person): string {
  if (kind === 'consumer') throw new NotSimulated('MailApp.sendEmail option noReply of a gmail.com account');
  // documented: MailApp.sendEmail with noReply goes out from a no-reply address of the Workspace domain
  // [D/reference/mail/mail-app]
  return `noreply@${email.split('@')[1] ?? ''}`;
}

const plausible = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

function addresses(run: Run, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  const list = String(value)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return list.map((one) => {
    const address = /<([^>]+)>$/.exec(one)?.[1] ?? one;
    // reported: MailApp.sendEmail refuses what is no address with Invalid email and the text
    // [www.tempmail.us.com/pt/google-apps-script/tratamento-de-excecoes-de-erro-de-e-mail-em-scripts-de-e-mail-em-massa]
    if (!plausible.test(address)) throw run.exception(`Invalid email: ${one}`);
    return address;
  });
}

function attachments(run: Run, world: World, value: unknown): MailAttachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badSignature(run, 'MailApp.sendEmail', [value]);
  // documented: MailApp.sendEmail attaches the blobs of an array [D/reference/mail/mail-app]
  return value.map((one) => attachment(run, world, one));
}

function inlineImages(run: Run, world: World, value: unknown): MailAttachment[] {
  if (value === undefined || value === null) return [];
  // documented: MailApp.sendEmail shows an inline image where the HTML body names its key [D/reference/mail/mail-app]
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
