// When two texts are one: cells, phones and browsers write the same letters in different forms.

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);
