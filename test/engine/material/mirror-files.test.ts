// The folder `Masuk` as the desk knows it: what each file is, said once and kept, at a price that an idle tick never pays.
import { filmSchema } from '../../../src/google/content-schema';
import { parseJson } from '../../../src/google/schema';
import { openOffice, picture, pictureBytes, rows } from '../../stories/played';
import { film4kHevc, filmIndexAtEnd } from '../../workbench/office/bad-films';
import { mediaBytes } from '../../workbench/office/media';

const mirrored = 'Berkas';

const office = openOffice();
const put = (name: string, bytes: Uint8Array) => office.upload('staff', name, bytes);
const cells = (): Record<string, string | number>[] => rows(office, mirrored);
const rowOf = (name: string) => cells().find((row) => row.name === name) ?? {};
const filmOf = (name: string) => parseJson(filmSchema, String(rowOf(name).film));

describe('the mirror of the folder', () => {
  it('knows a picture by its bytes, with a small picture of it', () => {
    put('png-bernama.jpg', mediaBytes('buruk/png-bernama.jpg'));
    office.advance(5);
    expect(rowOf('png-bernama.jpg')).toMatchObject({
      mimeType: 'image/png',
      width: '540',
      height: '540',
      finding: 'ok',
    });
    const thumbnail = String(rowOf(picture).thumbnail);
    expect(thumbnail).toMatch(/^data:image\/jpeg;base64,/);
    expect(thumbnail.length).toBeLessThanOrEqual(20_000);
  });

  it('knows what a film is, before anybody submits it', () => {
    put('ujung.mp4', filmIndexAtEnd());
    put('IMG_0001.MOV', film4kHevc());
    office.advance(5);
    expect(filmOf('ujung.mp4')).toMatchObject({ seconds: 6, indexFirst: false });
    expect(rowOf('IMG_0001.MOV')).toMatchObject({ mimeType: 'video/quicktime', finding: 'ok' });
    expect(filmOf('IMG_0001.MOV')).toMatchObject({ codec: 'hevc' });
  });

  it('says by its code what is wrong with a file', () => {
    put('terpotong.jpg', mediaBytes('buruk/foto-terpotong.jpg'));
    put('IMG_4821.HEIC', mediaBytes('buruk/IMG_4821.HEIC'));
    put('kosong.jpg', new Uint8Array(0));
    office.advance(5);
    const findings = ['terpotong.jpg', 'IMG_4821.HEIC', 'kosong.jpg'].map((name) => rowOf(name).finding);
    expect(findings).toEqual(['fileBroken', 'fileHeic', 'fileEmpty']);
  });

  it('looks again when other bytes come under the same name, and forgets what is gone', () => {
    const before = rowOf(picture);
    put(picture, pictureBytes(200, 100));
    office.advance(5);
    const now = cells().filter((row) => row.name === picture);
    expect(now.map(({ width, finding }) => `${width} ${finding}`)).toContain('200 ok');
    expect(now.some((row) => row.sha256 === before.sha256 && row.width !== before.width)).toBe(false);
  });

  it('takes many files a few a tick, the newest first, and keeps what it knows', () => {
    for (let i = 0; i < 10; i += 1) put(`banyak-${i}.jpg`, pictureBytes(100 + i, 100));
    const known = () => cells().filter((row) => String(row.name).startsWith('banyak') && row.finding === 'ok').length;
    const counts = [5, 5].map((minutes) => {
      office.advance(minutes);
      return known();
    });
    expect(counts).toEqual([8, 10]);
  });

  it('asks Drive once when nothing changed', () => {
    office.advance(15);
    const operations: string[] = [];
    office.world.faults.afterCall = (_run, { service, operation }) => void operations.push(`${service}.${operation}`);
    office.advance(5);
    expect(operations.filter((one) => /Drive|UrlFetch/.test(one))).toHaveLength(1);
  });
});
