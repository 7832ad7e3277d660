import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FilmLook, type Part, searchFilm } from '../../../src/domain/material/film-search';
import {
  film4kHevc,
  film20Fps,
  film100Seconds,
  filmIndexAtEnd,
  filmTruncated,
  filmWithEditList,
  filmWithoutSound,
} from '../../workbench/office/bad-films';
import { makeFilm } from '../../workbench/office/film-maker';
import { largeFilm } from '../../workbench/office/large-film';

const short = (name: string) => new Uint8Array(readFileSync(join('test/workbench/office/media', name)));

interface Searched {
  readonly look: FilmLook;
  /** Bytes of every read, the first 64 KiB included. */
  readonly reads: number[];
}

/** As the engine does it: the head, then what the search asks for. */
function search(file: Uint8Array): Searched {
  const parts: Part[] = [{ first: 0, bytes: file.slice(0, 65536) }];
  for (;;) {
    const look = searchFilm(parts, file.length);
    if (look.kind !== 'more') return { look, reads: parts.map(({ bytes }) => bytes.length) };
    parts.push({ first: look.first, bytes: file.slice(look.first, look.last + 1) });
  }
}

const factsOf = (file: Uint8Array) => {
  const { look } = search(file);
  return look.kind === 'film' ? { ...look.film.facts, width: look.film.width, height: look.film.height } : look.kind;
};

const good = {
  seconds: 6,
  codec: 'h264',
  fps: 25,
  audio: 'aac',
  indexFirst: true,
  hasEditList: false,
  width: 720,
  height: 1280,
};

const changed = (file: Uint8Array, change: (bytes: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
};

describe('what a film is', () => {
  it('is read from the short films of the office', () => {
    expect(factsOf(short('video-tanam-jajar-legowo.mp4'))).toEqual(good);
    expect(factsOf(short('reels-uji-mutu-beras.mp4'))).toEqual({ ...good, seconds: 7.2, indexFirst: false });
  });

  it('takes one read for 62 MB whose index comes first', () => {
    const { look, reads } = search(largeFilm());
    expect(look).toMatchObject({ kind: 'film', film: { facts: { seconds: 30, indexFirst: true } } });
    expect(reads).toEqual([65536]);
  });

  it('takes two reads where the index comes last, and three where it is long', () => {
    const atEnd = search(filmIndexAtEnd());
    expect(atEnd.look).toMatchObject({ kind: 'film', film: { facts: { indexFirst: false } } });
    expect(atEnd.reads).toHaveLength(2);
    const long = search(makeFilm({ seconds: 900, isIndexFirst: false }));
    expect(long.look).toMatchObject({ kind: 'film', film: { facts: { seconds: 900 } } });
    expect(long.reads).toHaveLength(3);
  });

  it.each([
    ['silence', filmWithoutSound, { audio: 'none' }],
    ['20 pictures a second', film20Fps, { fps: 20 }],
    ['a length of 100 s', film100Seconds, { seconds: 100 }],
    ['an edit list that leaves something out', filmWithEditList, { hasEditList: true }],
    ['a phone’s 4K, as it is shown', film4kHevc, { codec: 'hevc', width: 2160, height: 3840, indexFirst: false }],
  ])('notices %s', (_, film, facts) => {
    expect(factsOf(film())).toEqual({ ...good, ...facts });
  });

  it('does not mistake MP3 for AAC, though its sample entry has the same name', () => {
    const film = makeFilm({ seconds: 6 });
    const mp3 = changed(film, (bytes) => bytes.writeUInt8(0x6b, bytes.indexOf(0x40, bytes.indexOf('esds') + 12)));
    expect(factsOf(mp3)).toMatchObject({ audio: 'other' });
  });
});

describe('a film that is not whole', () => {
  it('is broken when its pictures are not all there', () => {
    expect(factsOf(filmTruncated())).toBe('broken');
    expect(factsOf(short('reels-uji-mutu-beras.mp4').slice(0, 100_000))).toBe('broken');
  });

  it('is broken when its boxes are whole but its index names bytes beyond the end', () => {
    const film = makeFilm({ seconds: 6 });
    const mended = changed(film.slice(0, 200_000), (bytes) => {
      const mdat = bytes.indexOf('mdat') - 4;
      bytes.writeUInt32BE(bytes.length - mdat, mdat);
    });
    expect(factsOf(mended)).toBe('broken');
  });

  it('is broken when it ends in the middle of a box’s head, or holds letters only', () => {
    const film = makeFilm({ seconds: 6 });
    expect(factsOf(film.slice(0, 30))).toBe('broken');
    expect(factsOf(Buffer.from('....ftypisom'.repeat(10)))).toBe('broken');
  });

  it('cannot be read when it has no index, or is kept in fragments', () => {
    const film = makeFilm({ seconds: 6 });
    expect(factsOf(changed(film, (bytes) => bytes.write('free', bytes.indexOf('moov'), 'latin1')))).toBe('unread');
    expect(factsOf(changed(film, (bytes) => bytes.write('mvex', bytes.indexOf('mvhd'), 'latin1')))).toBe('unread');
    expect(factsOf(changed(film, (bytes) => bytes.write('text', bytes.indexOf('vide'), 'latin1')))).toBe('unread');
  });
});
