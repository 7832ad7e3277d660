// MailApp.sendEmail without a recipient throws Failed to send email: no recipient
function probe() {
  let seen = 'nothing thrown';
  try {
    MailApp.sendEmail('', 'probe', 'probe');
  } catch (error) {
    seen = error.message;
  }
  Logger.log(seen === 'Failed to send email: no recipient' ? 'pass' : 'fail: ' + seen);
}
