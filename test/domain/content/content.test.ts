import { defaultPlatforms, fileIdIn, guessForm, parseFileRefs } from '../../../src/domain/content/content';
import { fileWith } from '../examples';

const film = fileWith({ mimeType: 'video/mp4' });
const drawing = fileWith({ mimeType: 'image/png' });
const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_-0';

describe('file references', () => {
  it('are written one a line, or with commas or semicolons', () => {
    expect(parseFileRefs('satu.jpg\n dua foto.jpg ;tiga.png,, ')).toEqual(['satu.jpg', 'dua foto.jpg', 'tiga.png']);
  });

  it('are several when links stand side by side', () => {
    expect(parseFileRefs('https://drive.google.com/open?id=1 HTTPS://drive.google.com/open?id=2')).toHaveLength(2);
  });

  it('are none in an empty cell', () => {
    expect(parseFileRefs(' \n ')).toEqual([]);
  });

  it.each([
    `https://drive.google.com/file/d/${id}/view?usp=sharing`,
    `https://drive.google.com/file/u/1/d/${id}/edit`,
    `https://drive.google.com/open?id=${id}`,
    `https://drive.google.com/uc?export=download&id=${id}`,
    `http://docs.google.com/document/d/${id}/edit`,
    `drive.google.com/file/d/${id}/view`,
    `HTTPS://Drive.Google.com/file/d/${id}`,
  ])('name a file by the link %s', (link) => {
    expect(fileIdIn(link)).toBe(id);
  });

  it.each([
    `https://example.com/file/d/${id}/view`,
    `https://drive.google.com.example.com/d/${id}`,
    `https://example.com/?x=drive.google.com/d/${id}`,
    `https://drive.google.com/drive/folders/${id}`,
    'https://drive.google.com/',
    'https://www.facebook.com/foto',
  ])('find no file in %s', (link) => {
    expect(fileIdIn(link)).toBe('');
  });

  it.each(['panen raya.jpg', 'd/foto.jpg', 'https.jpg'])('take "%s" for a name', (name) => {
    expect(fileIdIn(name)).toBeUndefined();
  });
});

describe('what a row leaves open', () => {
  it('sends pictures to three platforms and films to all four', () => {
    expect(defaultPlatforms([fileWith()])).toEqual(['instagram', 'facebook', 'x']);
    expect(defaultPlatforms([fileWith(), film])).toEqual(['instagram', 'facebook', 'x', 'tiktok']);
  });

  it('guesses the form from the files', () => {
    expect(guessForm([fileWith()])).toBe('photo');
    expect(guessForm([fileWith(), drawing])).toBe('infographic');
    expect(guessForm([drawing, film])).toBe('video');
  });
});
