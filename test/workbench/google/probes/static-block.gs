// static blocks of a class are refused, as static fields are
// needs: add the line `class A { static { A.b = 1; } }` and save; it is a pass when saving is refused
function probe() {
  Logger.log('fail: the file was saved');
}
