// Properties.setProperty throws Argument too large for a value over its limit
function probe() {
  let seen = 'nothing was thrown';
  try {
    PropertiesService.getScriptProperties().setProperty('large', 'x'.repeat(10000));
  } catch (e) {
    seen = e.message;
  }
  Logger.log(seen === 'Argument too large: value' ? 'pass' : 'fail: ' + seen);
}
