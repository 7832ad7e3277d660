import type { MediaFile } from '../../../src/domain/content/content';
import { lookAt, lookAtSubmitted } from '../../../src/engine/material/media';
import { findFile } from '../../../src/google/drive';
import { film4kHevc, filmIndexAtEnd, filmTruncated, filmWithoutSound } from '../../workbench/office/bad-films';
import { makeFilm } from '../../workbench/office/film-maker';
import { largeFilm } from '../../workbench/office/large-film';
import { mediaBytes } from '../../workbench/office/media';
import { standInForDrive } from '../drive-stand-in';

const drive = standInForDrive();

function found(fileId: string): MediaFile {
  const file = findFile(fileId);
  if (!file) throw new Error(`${fileId} is not there`);
  return file;
}

function lookAtBytes(name: string, bytes: Uint8Array) {
  drive.put('file-1', name, bytes);
  drive.reads();
  const look = lookAt(found('file-1'));
  return { ...look, reads: drive.reads() };
}

const code = (name: string, bytes = mediaBytes(name)) => {
  const look = lookAtBytes(name, bytes);
  return 'problem' in look ? look.problem.code : look.file.mimeType;
};

describe('looking at a file', () => {
  it.each([
    ['panen-raya-padi.jpg', 'image/jpeg'],
    ['buruk/png-bernama.jpg', 'image/png'],
    ['video-tanam-jajar-legowo.mp4', 'video/mp4'],
    ['buruk/IMG_4821.HEIC', 'fileHeic'],
    ['buruk/catatan-rapat.jpg', 'fileNotMedia'],
    ['buruk/foto-terpotong.jpg', 'fileBroken'],
    ['buruk/kosong.jpg', 'fileEmpty'],
  ])('takes %s for %s', (name, expected) => {
    expect(code(name)).toBe(expected);
  });

  it('gives a picture’s size and two reads, a film’s facts and one', () => {
    const picture = lookAtBytes('panen.jpg', mediaBytes('panen-raya-padi.jpg'));
    expect(picture).toMatchObject({ file: { width: 1080, height: 1350, film: null } });
    expect(picture.reads).toEqual(['0-65535', '126909-126972']);
    const film = lookAtBytes('besar.mp4', largeFilm());
    expect(film).toMatchObject({ file: { width: 720, height: 1280, film: { seconds: 30, indexFirst: true } } });
    expect(film.reads).toEqual(['0-65535']);
  });

  it('finds an index at the end by its own reads, whatever stands there', () => {
    const film = filmIndexAtEnd();
    const look = lookAtBytes('ujung.mp4', film);
    expect(look).toMatchObject({ file: { film: { indexFirst: false, codec: 'h264', audio: 'aac' } } });
    expect(look.reads).toHaveLength(2);
    const phone = lookAtBytes('IMG_0001.MOV', film4kHevc());
    expect(phone).toMatchObject({
      file: { mimeType: 'video/quicktime', width: 2160, height: 3840, film: { codec: 'hevc' } },
    });
  });

  it('gives up politely on what is cut off or cannot be read', () => {
    expect(code('potong.mp4', filmTruncated())).toBe('fileBroken');
    const unfinished = Buffer.from(makeFilm({ seconds: 6 }));
    unfinished.write('free', unfinished.indexOf('moov'), 'latin1');
    expect(code('tanpa-indeks.mp4', unfinished)).toBe('filmUnread');
    expect(code('a.webm', Buffer.from('1a45dfa3934282', 'hex'))).toBe('filmUnread');
  });

  it('never makes more than four reads', () => {
    const box = (size: number, type: string) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUInt32BE(size);
      bytes.write(type, 4, 'latin1');
      return bytes;
    };
    const scattered = Buffer.concat([box(24, 'ftyp'), ...Array.from({ length: 9 }, () => box(300_000, 'free'))]);
    const look = lookAtBytes('aneh.mp4', scattered);
    expect(look).toMatchObject({ problem: { code: 'filmUnread' } });
    expect(look.reads).toHaveLength(4);
  });

  it('knows a film without sound', () => {
    expect(lookAtBytes('bisu.mp4', filmWithoutSound())).toMatchObject({ file: { film: { audio: 'none' } } });
  });
});

describe('a file that changes under our eyes', () => {
  it('is said, when other bytes come between two reads', () => {
    drive.put('file-1', 'panen.jpg', mediaBytes('panen-raya-padi.jpg'));
    const file = found('file-1');
    drive.afterNextRead(() => drive.put('file-1', 'panen.jpg', mediaBytes('uji-mutu-beras.jpg')));
    expect(lookAt(file)).toMatchObject({ problem: { code: 'fileChanged' } });
  });

  it('is said, when the last byte was read and the file was replaced, or taken away', () => {
    drive.put('file-1', 'film.mp4', largeFilm(1_000_000));
    const file = found('file-1');
    drive.afterNextRead(() => drive.put('file-1', 'film.mp4', filmWithoutSound()));
    expect(lookAt(file)).toMatchObject({ problem: { code: 'fileChanged', values: { name: 'film.mp4' } } });
    drive.put('file-1', 'film.mp4', largeFilm(1_000_000));
    drive.afterNextRead(() => drive.remove('file-1'));
    expect(lookAt(file)).toMatchObject({ problem: { code: 'fileUnreachable' } });
  });

  it('is said of a submission: other bytes, or a claim about a film that its bytes deny', () => {
    drive.put('file-1', 'film.mp4', film4kHevc());
    const look = lookAt(found('file-1'));
    if (!('file' in look) || look.file.film === null) throw new Error('not a film');
    expect(lookAtSubmitted(look.file)).toEqual(look);
    const claimed = { ...look.file, film: { ...look.file.film, codec: 'h264' as const } };
    expect(lookAtSubmitted(claimed)).toMatchObject({ problem: { code: 'fileChanged' } });
    expect(lookAtSubmitted({ ...look.file, film: null })).toMatchObject({ problem: { code: 'fileChanged' } });
    drive.put('file-1', 'film.mp4', makeFilm({ seconds: 6 }));
    expect(lookAtSubmitted(look.file)).toMatchObject({ problem: { code: 'fileChanged' } });
    drive.remove('file-1');
    expect(lookAtSubmitted(look.file)).toMatchObject({ problem: { code: 'fileUnreachable' } });
  });
});
