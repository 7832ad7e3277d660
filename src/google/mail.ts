// Mail as the engine sends it. Quota: https://developers.google.com/apps-script/guides/services/quotas

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; every line stands in the mail as it is. */
  readonly body: string;
}

export const sendLetter = (letter: Letter): void => {
  MailApp.sendEmail({ to: letter.to, subject: letter.subject, body: letter.body, name: 'Siar' });
};
