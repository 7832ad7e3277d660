// Utilities.base64Decode gives signed bytes and minds neither white space nor missing padding
function probe() {
  const seen = ['/wCA', '/w CA', 'aGk'].map((text) => Utilities.base64Decode(text).join()).join(' ');
  Logger.log(seen === '-1,0,-128 -1,0,-128 104,105' ? 'pass' : 'fail: ' + seen);
}
