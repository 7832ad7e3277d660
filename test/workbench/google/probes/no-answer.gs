// Ui.alert and Ui.prompt throw Timed out waiting for user response when nobody answers for five minutes
// needs: leave the dialog open without an answer
function probe() {
  const start = Date.now();
  let seen = 'answered';
  try { SpreadsheetApp.getUi().alert('Do not answer'); } catch (error) { seen = error.message; }
  const right = seen === 'Timed out waiting for user response' && Math.abs(Date.now() - start - 300000) < 20000;
  Logger.log(right ? 'pass' : 'fail: ' + seen + ' after ' + (Date.now() - start) + ' ms');
}
