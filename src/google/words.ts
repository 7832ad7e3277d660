// The texts that lie beside the script as data (build/words.mjs). An HTML file is what a script project holds besides code; HtmlService is
// open to simple triggers too, because it needs no authorization.
// https://developers.google.com/apps-script/guides/html/best-practices (getContent of a file), https://developers.google.com/apps-script/guides/triggers

export const englishFile = (): string => HtmlService.createHtmlOutputFromFile('en').getContent();
