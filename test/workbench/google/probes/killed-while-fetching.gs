// a request under way when its run is killed still reaches the far side, later
// needs: put the address of an own page that waits a minute and then writes down the request into ADDRESS, press Stop after a second, and look there
function probe() {
  const ADDRESS = 'https://example.com/';
  UrlFetchApp.fetch(ADDRESS, { method: 'post', payload: 'once' });
  Logger.log('fail: press Stop while the request is under way');
}
