// an execution that calls no service ends when its time is up, as any other
// needs: run probe and look whether it ends after six minutes with Exceeded maximum execution time
function probe() {
  for (;;) Math.sqrt(2);
}
