// Sheets.newRequest and its like answer an empty object
function probe() {
  const request = Sheets.newRequest();
  request.addSheet = { properties: { title: 'x' } };
  const seen = JSON.stringify(request);
  Logger.log(seen === '{"addSheet":{"properties":{"title":"x"}}}' ? 'pass' : 'fail: ' + seen);
}
