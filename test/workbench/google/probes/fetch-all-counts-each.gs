// every request of UrlFetchApp.fetchAll counts as one of the day's calls
// needs: run it again and again with a gmail.com account that fetches nothing else that day, and add up the counts
function probe() {
  let seen = 0;
  try {
    for (; seen < 21000; seen += 100) UrlFetchApp.fetchAll(Array(100).fill('https://www.google.com/robots.txt'));
  } catch (e) {
    Logger.log(/for one day/.test(e.message) && seen <= 20000 ? 'pass' : 'fail: ' + seen + ' ' + e.message);
  }
}
