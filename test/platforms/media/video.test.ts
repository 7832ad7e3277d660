// What the platforms' look at a film finds, in whole films and in damaged ones.
import {
  film4kHevc,
  film20Fps,
  film200Seconds,
  filmIndexAtEnd,
  filmTruncated,
  filmWithEditList,
  filmWithoutSound,
} from '../../workbench/office/bad-films';
import { makeFilm } from '../../workbench/office/film-maker';
import { largeFilm } from '../../workbench/office/large-film';
import { mediaBytes } from '../../workbench/office/media';
import { decodeVideo } from '../../workbench/platforms/media/video';
import { webmOf } from './webm-bytes';

const good = {
  container: 'mp4',
  codec: 'avc1',
  width: 720,
  height: 1280,
  fps: 25,
  audioCodec: 'mp4a',
  audioHz: 44100,
  audioChannels: 1,
};

const changed = (film: Uint8Array, change: (film: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(film);
  change(copy);
  return copy;
};

describe('looking at a film', () => {
  it.each([
    ['video-tanam-jajar-legowo.mp4', 6, true],
    ['reels-uji-mutu-beras.mp4', 7.2, false],
  ])('knows %s of %f s', (name, seconds, indexFirst) => {
    const bytes = mediaBytes(name);
    expect(decodeVideo(bytes)).toEqual({ ...good, seconds, indexFirst, hasEditList: false, bytes: bytes.length });
  });

  it('knows the large film, and reads its index only', () => {
    const film = largeFilm();
    expect(film.length).toBeGreaterThanOrEqual(62_000_000);
    expect(decodeVideo(film)).toEqual({
      ...good,
      seconds: 30,
      indexFirst: true,
      hasEditList: false,
      bytes: film.length,
    });
  });

  it('makes the same film every time, and never one above 25 Mbit/s', () => {
    expect(Buffer.compare(largeFilm(4_000_000), largeFilm(4_000_000))).toBe(0);
    const facts = decodeVideo(largeFilm(130_000_000));
    expect(facts?.bytes).toBeGreaterThanOrEqual(130_000_000);
    expect(((facts?.bytes ?? 0) * 8) / (facts?.seconds ?? 1)).toBeLessThan(25_000_000);
  });

  it.each([
    ['an index at the end', filmIndexAtEnd, { ...good, seconds: 6, indexFirst: false }],
    ['no sound', filmWithoutSound, { audioCodec: null, audioHz: 0, audioChannels: 0 }],
    ['an edit list that leaves something out', filmWithEditList, { hasEditList: true }],
    ['20 pictures a second', film20Fps, { fps: 20, seconds: 6 }],
    ['200 seconds', film200Seconds, { fps: 25, seconds: 200 }],
  ])('sees %s', (_, film, facts) => {
    expect(decodeVideo(film())).toMatchObject(facts);
  });

  it('gives the size of a phone’s film as it is shown', () => {
    expect(decodeVideo(film4kHevc())).toMatchObject({ container: 'mov', codec: 'hvc1', width: 2160, height: 3840 });
  });

  it('knows WebM by its head', () => {
    const film = webmOf({ codec: 'V_VP9', width: 1280, height: 720, millis: 4500, sound: 'A_OPUS' });
    const sound = { audioCodec: 'Opus', audioHz: 48000, audioChannels: 2 };
    const facts = { container: 'webm', codec: 'vp09', width: 1280, height: 720, seconds: 4.5, fps: 25, ...sound };
    expect(decodeVideo(film)).toMatchObject(facts);
    expect(decodeVideo(film.slice(0, 60))).toBeUndefined();
  });
});

describe('looking at a damaged film', () => {
  const film = makeFilm({ seconds: 6 });

  it('refuses one that was cut off, anywhere', () => {
    expect(decodeVideo(filmTruncated())).toBeUndefined();
    for (const length of [0, 4, 20, 100, 3000, film.length - 1]) {
      expect(decodeVideo(film.slice(0, length))).toBeUndefined();
    }
  });

  it('refuses one whose pictures are shorter than its table claims, though every box is whole', () => {
    const short = changed(film.slice(0, film.length - 50_000), (bytes) => {
      const mdat = bytes.indexOf('mdat') - 4;
      bytes.writeUInt32BE(bytes.length - mdat, mdat);
    });
    expect(decodeVideo(short)).toBeUndefined();
  });

  it('refuses one in which a part went missing and another came twice', () => {
    const doubled = changed(film, (bytes) => bytes.copy(bytes, 120_000, 90_000, 120_000));
    expect(decodeVideo(doubled)).toBeUndefined();
  });

  it('refuses one whose tables disagree', () => {
    const table = changed(film, (bytes) => bytes.writeUInt32BE(149, bytes.indexOf('stsz') + 12));
    expect(decodeVideo(table)).toBeUndefined();
  });

  it('refuses what is no film', () => {
    for (const name of ['panen-raya-padi.jpg', 'buruk/IMG_4821.HEIC', 'buruk/catatan-rapat.jpg', 'buruk/kosong.jpg']) {
      expect(decodeVideo(mediaBytes(name))).toBeUndefined();
    }
  });

  it('says by name what it does not simulate', () => {
    const fragmented = changed(film, (bytes) => bytes.write('mvex', bytes.indexOf('trak'), 'latin1'));
    expect(() => decodeVideo(fragmented)).toThrow('Not simulated: a fragmented MP4');
  });
});
