// only who may change a script sees its script properties in Project Settings
// needs: put this into a standalone script, share that script to view with a second account, and look there for Project Settings
function probe() {
  PropertiesService.getScriptProperties().setProperty('key', 'secret');
  Logger.log('pass, unless the second account can read the script property key in Project Settings');
}
