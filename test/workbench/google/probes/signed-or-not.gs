// Utilities.base64Encode takes bytes as they are, signed or not
function probe() {
  const seen = [[-1, 0, 127, -128], [255, 0, 127, 128]].map((bytes) => Utilities.base64Encode(bytes)).join();
  Logger.log(seen === '/wB/gA==,/wB/gA==' ? 'pass' : 'fail: ' + seen);
}
