// What a message of MailApp may hold. https://developers.google.com/apps-script/guides/services/quotas
import type { Person, Run } from '../contract';
import type { SentMail } from '../mail';

// documented: MailApp.sendEmail takes at most 50 recipients in one message [D/guides/services/quotas]
const maxRecipients = 50;
// documented: MailApp.sendEmail takes at most 250 attachments in one message [D/guides/services/quotas]
const maxAttachments = 250;
// documented: MailApp.sendEmail takes at most 25 MB of attachments in one message [D/guides/services/quotas]
const maxAttachmentBytes = 26_214_400;
// assumed: MailApp.sendEmail refuses a subject above 250 characters with Argument too large: subject
// [probes/long-subject.gs]
const maxSubjectChars = 250;

const maxBodyBytes: Record<Person['kind'], number> = {
  // documented: MailApp.sendEmail takes a body of at most 200 KB from a consumer account [D/guides/services/quotas]
  consumer: 204_800,
  // documented: MailApp.sendEmail takes a body of at most 400 KB from a Workspace account [D/guides/services/quotas]
  workspace: 409_600,
};

export function mustFit(run: Run, mail: Omit<SentMail, 'at'>): void {
  const people = mail.to.length + mail.cc.length + mail.bcc.length;
  const body = Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody ?? '');
  const bytes = mail.attachments.reduce((sum, one) => sum + one.bytes, 0);
  if (mail.subject.length > maxSubjectChars) throw run.exception('Argument too large: subject');
  // reported: MailApp.sendEmail to too many throws Limit Exceeded: Email Recipients Per Message [prograshi.com/?p=11178]
  if (people > maxRecipients) throw run.exception('Limit Exceeded: Email Recipients Per Message.');
  // reported: MailApp.sendEmail with too long a body throws Limit Exceeded: Email Body Size
  // [github.com/amindeed/Gmail-AutoResponder/blob/040e7ee7f2069f5dfcaf09f1bc9d7817afdb36df/raw_notes.md]
  if (body > maxBodyBytes[run.effective.kind]) throw run.exception('Limit Exceeded: Email Body Size.');
  // assumed: MailApp.sendEmail with too many attachments throws Limit Exceeded: Email Attachments Per Message
  // [probes/many-attachments.gs]
  if (mail.attachments.length > maxAttachments) throw run.exception('Limit Exceeded: Email Attachments Per Message.');
  // assumed: MailApp.sendEmail with too large attachments throws Limit Exceeded: Email Total Attachments Size
  // [probes/large-attachments.gs]
  if (bytes > maxAttachmentBytes) throw run.exception('Limit Exceeded: Email Total Attachments Size.');
}
