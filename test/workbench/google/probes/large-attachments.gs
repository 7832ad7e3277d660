// MailApp.sendEmail with too large attachments throws Limit Exceeded: Email Total Attachments Size
function probe() {
  const attachments = [Utilities.newBlob('x'.repeat(26214401), 'text/plain', 'large.txt')];
  let seen = 'nothing thrown';
  try {
    MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'probe', 'probe', { attachments });
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'Limit Exceeded: Email Total Attachments Size.' ? 'pass' : 'fail: ' + seen);
}
