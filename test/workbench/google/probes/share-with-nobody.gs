// Drive.Permissions.create without a mail refuses an address that is no Google account
function probe() {
  const file = DriveApp.createFile('probe', 'x');
  const share = { type: 'user', role: 'reader', emailAddress: 'nobody-' + Utilities.getUuid() + '@example.com' };
  let seen = 'shared';
  try {
    Drive.Permissions.create(share, file.getId(), { sendNotificationEmail: false });
  } catch (error) {
    seen = error.details.errors[0].reason;
  }
  Logger.log(seen === 'invalidSharingRequest' ? 'pass' : 'fail: ' + seen);
  file.setTrashed(true);
}
