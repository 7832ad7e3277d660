// The chunks: in order, of the announced sizes, within the hour; and what the upload host says to everything else.

import { sha256 } from '../../workbench/google/blob-store';
import { makeFilm } from '../../workbench/office/film-maker';
import { openOffice, sourceOf } from './office';

const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1_000_000).fill(7);

function begun(bytes = megabytes(12), chunkBytes = 6_000_000, settings = {}) {
  const office = openOffice({ settings });
  const { data } = office.initInbox(sourceOf({ bytes, chunkBytes })).json;
  const url = data.upload_url ?? '';
  const publishId = data.publish_id ?? '';
  const put = (first: number, last: number, total = bytes.length, body = bytes.subarray(first, last + 1)) =>
    office.put(url, body, `bytes ${first}-${last}/${total}`);
  const uploaded = () => office.status(publishId).json.data.uploaded_bytes;
  return { ...office, url, publishId, put, uploaded };
}

it('answers 206 with the progress, and 201 to the last chunk', () => {
  const { put, uploaded, status, publishId } = begun();
  const first = put(0, 5_999_999);
  expect([first.status, first.headers['content-range']]).toEqual([206, 'bytes 0-6000000/12000000']);
  expect(uploaded()).toBe(6_000_000);
  expect(status(publishId).json.data.status).toBe('PROCESSING_UPLOAD');
  expect(put(6_000_000, 11_999_999).status).toBe(201);
  expect(uploaded()).toBe(12_000_000);
});

it('may name the last position instead of the count', () => {
  const { put } = begun(undefined, undefined, { uploadedInRange: 'last' });
  expect(put(0, 5_999_999).headers['content-range']).toBe('bytes 0-5999999/12000000');
});

it('puts a large film together byte for byte, the remainder in its last chunk', () => {
  const { initDirect, upload, states, admin, account } = openOffice();
  const film = { bytes: makeFilm({ seconds: 12, bytes: 17_000_000 }), chunkBytes: 5_242_880 };
  const { data } = initDirect(undefined, sourceOf(film)).json;
  expect(upload(data.upload_url ?? '', film)).toEqual([206, 206, 201]);
  expect(states(data.publish_id ?? '').at(-1)).toBe('PUBLISH_COMPLETE');
  expect(admin.posts(account.openId)).toMatchObject([{ sha256: sha256(film.bytes), bytes: film.bytes.length }]);
});

describe('a chunk', () => {
  it('out of its turn is 416, and the progress tells where to go on', () => {
    const { put, uploaded } = begun();
    expect(put(6_000_000, 11_999_999).status).toBe(416);
    expect(uploaded()).toBe(0);
    expect(put(0, 5_999_999).status).toBe(206);
  });

  it('sent again is 416, or is taken as done', () => {
    const strict = begun();
    strict.put(0, 5_999_999);
    expect(strict.put(0, 5_999_999).status).toBe(416);
    const kind = begun(undefined, undefined, { repeatedRange: 'accepted' });
    kind.put(0, 5_999_999);
    expect(kind.put(0, 5_999_999).status).toBe(206);
    expect(kind.put(6_000_000, 11_999_999).status).toBe(201);
    expect(kind.put(6_000_000, 11_999_999).status).toBe(201);
    expect(kind.uploaded()).toBe(12_000_000);
  });

  it.each([
    ['of another size than announced', 0, 6_999_999, undefined, undefined],
    ['of another total', 0, 5_999_999, 12_000_001, undefined],
    ['shorter than its range', 0, 5_999_999, undefined, megabytes(5)],
    ['beyond the end', 0, 12_000_000, undefined, megabytes(12)],
  ])('%s is 400', (_, first, last, total, body) => {
    const { put, uploaded } = begun();
    expect(put(first, last, total, body).status).toBe(400);
    expect(uploaded()).toBe(0);
  });

  it.each([
    ['without a range', { 'Content-Range': '' }],
    ['with a range in other words', { 'Content-Range': 'bytes=0-5999999' }],
    ['of another type', { 'Content-Type': 'image/jpeg' }],
  ])('%s is 400', (_, headers) => {
    const office = openOffice();
    const { data } = office.initInbox(sourceOf({ bytes: megabytes(12), chunkBytes: 6_000_000 })).json;
    const answer = office.put(data.upload_url ?? '', megabytes(6), 'bytes 0-5999999/12000000', headers);
    expect(answer.status).toBe(400);
  });

  it('after an hour is 403, and with a wrong secret 404', () => {
    const { put, seconds, url, tiktok } = begun();
    const request = { method: 'PUT', url: `${url}x`, headers: {}, body: new Uint8Array() };
    expect(tiktok.sites['open-upload.tiktokapis.com'](request).status).toBe(404);
    put(0, 5_999_999);
    seconds(3600);
    expect(put(6_000_000, 11_999_999).status).toBe(403);
  });

  it('needs no Authorization, and a strange one beside it changes nothing', () => {
    const office = openOffice();
    const { data } = office.initInbox().json;
    const last = office.film.bytes.length - 1;
    const range = `bytes 0-${last}/${last + 1}`;
    const answer = office.put(data.upload_url ?? '', office.film.bytes, range, { Authorization: 'Bearer act.strange' });
    expect(answer.status).toBe(201);
  });
});
