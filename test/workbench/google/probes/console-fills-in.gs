// console.log fills in %s of its first argument with the next
// needs: look at the line that the log shows: pass, or %s and pass
function probe() {
  console.log('%s', 'pass');
}
