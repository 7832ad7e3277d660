// MailApp.sendEmail with too many attachments throws Limit Exceeded: Email Attachments Per Message
function probe() {
  let seen = 'nothing was thrown';
  try {
    const attachments = Array.from({ length: 251 }, (_, n) => Utilities.newBlob('a', 'text/plain', n + '.txt'));
    MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'probe', 'probe', { attachments });
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Limit Exceeded: Email Attachments Per Message.' ? 'pass' : 'fail: ' + seen);
}
