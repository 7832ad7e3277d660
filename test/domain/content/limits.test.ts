import type { MediaFile } from '../../../src/domain/content/content';
import { holds, limits } from '../../../src/domain/content/limits';
import { fileProblems } from '../../../src/domain/material/file-problems';
import { facebookFilmForm } from '../../../src/domain/material/film-form';
import { type Platform, platforms } from '../../../src/domain/words';
import { problemsEn } from '../../../src/i18n/problems.en';
import { problemsId } from '../../../src/i18n/problems.id';
import { fileWith, filmWith } from '../examples';

const uploaded = (file: MediaFile, platform: Platform) => fileProblems(file, platform, true).map(({ code }) => code);
const byHand = (file: MediaFile, platform: Platform) => fileProblems(file, platform, false).map(({ code }) => code);
const mib = 1024 * 1024;

describe('what a platform has against a file', () => {
  it('is nothing against the office’s usual picture and film, on any of the four', () => {
    for (const platform of platforms) {
      expect(uploaded(fileWith(), platform)).toEqual([]);
      expect(uploaded(filmWith(), platform)).toEqual([]);
    }
  });

  it.each<[string, Platform, MediaFile]>([
    ['filmIndexLast', 'instagram', filmWith({ indexFirst: false })],
    ['filmEdited', 'instagram', filmWith({ hasEditList: true })],
    ['filmShort', 'instagram', filmWith({ seconds: 2.9 }, { bytes: 4_000_000 })],
    ['filmLong', 'instagram', filmWith({ seconds: 901 }, { bytes: 90 * mib })],
    ['filmSlow', 'instagram', filmWith({ fps: 20 })],
    ['filmFast', 'instagram', filmWith({ fps: 120 })],
    ['filmPixels', 'instagram', filmWith({}, { width: 3840, height: 2160 })],
    ['filmCodec', 'instagram', filmWith({ codec: 'vp9' })],
    ['filmAudio', 'instagram', filmWith({ audio: 'other' })],
    ['filmDense', 'instagram', filmWith({ seconds: 10 }, { bytes: 32_000_000 })],
    ['filmLarge', 'instagram', filmWith({ seconds: 300 }, { bytes: 300 * mib + 1 })],
    ['filmType', 'instagram', filmWith({}, { mimeType: 'video/3gpp' })],
    ['filmLong', 'facebook', filmWith({ seconds: 1201 })],
    ['filmCodec', 'facebook', filmWith({ codec: 'other' })],
    ['filmRatio', 'facebook', filmWith({}, { width: 1920, height: 800 })],
    ['filmCodec', 'x', filmWith({ codec: 'hevc' })],
    ['filmLong', 'x', filmWith({ seconds: 140.5 })],
    ['filmFast', 'x', filmWith({ fps: 90 })],
    ['filmRatio', 'x', filmWith({}, { width: 1280, height: 400 })],
    ['filmPixels', 'x', filmWith({}, { width: 2160, height: 3840 })],
    ['filmLarge', 'x', filmWith({}, { bytes: 513 * mib })],
    ['filmSmall', 'tiktok', filmWith({}, { width: 320, height: 640 })],
    ['filmLong', 'tiktok', filmWith({ seconds: 601 })],
    ['filmSlow', 'tiktok', filmWith({ fps: 20 })],
    ['filmCodec', 'tiktok', filmWith({ codec: 'av1' })],
    ['pictureTall', 'instagram', fileWith({ width: 3024, height: 4032 })],
    ['pictureWide', 'instagram', fileWith({ width: 2000, height: 1000 })],
    ['fileType', 'instagram', fileWith({ mimeType: 'image/webp' })],
    ['fileLarge', 'x', fileWith({ bytes: 5 * mib + 1 })],
    ['fileType', 'x', fileWith({ mimeType: 'image/gif' })],
  ])('says %s on %s (%#)', (code, platform, file) => {
    expect(uploaded(file, platform)).toEqual([code]);
    expect(code in problemsId && code in problemsEn).toBe(true);
  });

  it('leaves to a person what only the API demands', () => {
    expect(byHand(filmWith({ indexFirst: false, hasEditList: true, fps: 20 }), 'instagram')).toEqual([]);
    expect(byHand(fileWith({ mimeType: 'image/webp', width: 3024, height: 4032 }), 'instagram')).toEqual([]);
    expect(byHand(filmWith({ seconds: 1000 }), 'instagram')).toEqual(['filmLong']);
    expect(byHand(filmWith({ codec: 'hevc', seconds: 200 }), 'x')).toEqual(['filmLong', 'filmCodec']);
  });

  it('says a phone’s 4K HEVC once a platform and cause', () => {
    const phone = filmWith(
      { codec: 'hevc', indexFirst: false },
      { width: 2160, height: 3840, mimeType: 'video/quicktime' },
    );
    expect(uploaded(phone, 'instagram')).toEqual(['filmPixels', 'filmIndexLast']);
    expect(uploaded(phone, 'facebook')).toEqual([]);
    expect(uploaded(phone, 'x')).toEqual(['filmCodec', 'filmPixels']);
    expect(uploaded(phone, 'tiktok')).toEqual([]);
  });

  it('does not fail by a hair: 60.02 pictures a second, 4:5 with an odd line', () => {
    expect(facebookFilmForm(filmWith({ fps: 23.98 }))).toBe('reel');
    expect(uploaded(filmWith({ fps: 22.9 }), 'instagram')).toEqual(['filmSlow']);
    expect(uploaded(filmWith({ fps: 60.02 }), 'x')).toEqual([]);
    expect(uploaded(fileWith({ width: 1080, height: 1351 }), 'instagram')).toEqual([]);
  });

  it('refuses nothing because of what it does not know', () => {
    expect(uploaded(fileWith({ width: null, height: null }), 'instagram')).toEqual([]);
    for (const limit of limits.instagram.film) expect(holds(limit, undefined)).toBe(true);
  });

  it('gives the numbers its sentence needs', () => {
    expect(fileProblems(filmWith({ seconds: 200 }), 'x', true)).toEqual([
      {
        code: 'filmLong',
        column: 'files',
        values: { name: 'tanam.mp4', platform: 'x', seconds: 200, min: 0.5, max: 140 },
      },
    ]);
  });
});

describe('a film on a Page', () => {
  it.each<[string, MediaFile, string]>([
    ['9:16 of 30 s', filmWith(), 'reel'],
    ['9:16 of 90 s', filmWith({ seconds: 90 }), 'reel'],
    ['9:16 of 100 s', filmWith({ seconds: 100 }), 'video'],
    ['9:16 of 2 s', filmWith({ seconds: 2 }), 'video'],
    ['16:9', filmWith({}, { width: 1920, height: 1080 }), 'video'],
    ['9:16 too small', filmWith({}, { width: 360, height: 640 }), 'video'],
    ['9:16 with 20 pictures a second', filmWith({ fps: 20 }), 'video'],
    ['4K from a phone', filmWith({ codec: 'hevc' }, { width: 2160, height: 3840 }), 'reel'],
    ['nothing known', fileWith({ mimeType: 'video/mp4' }), 'video'],
  ])('of %s is a %s', (_, file, form) => {
    expect(facebookFilmForm(file)).toBe(form);
  });
});
