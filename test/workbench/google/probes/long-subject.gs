// MailApp.sendEmail refuses a subject above 250 characters with Argument too large: subject
function probe() {
  const me = Session.getEffectiveUser().getEmail();
  const seen = [250, 251].map((length) => {
    try {
      MailApp.sendEmail(me, 'x'.repeat(length), 'probe');
      return 'sent';
    } catch (error) {
      return error.message;
    }
  });
  Logger.log(seen.join() === 'sent,Argument too large: subject' ? 'pass' : 'fail: ' + seen);
}
