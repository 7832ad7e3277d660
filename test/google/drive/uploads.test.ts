// Sending bytes: in one request with their description, or chunk by chunk.
import { owner, read, type ScriptWorld, scriptWorld, text } from '../net/script-world';
import { rest, uploads } from './rest';

const chunk = 256 * 1024;

let office: ScriptWorld;
let ask: ReturnType<typeof rest>;
beforeEach(() => {
  office = scriptWorld();
  ask = rest(office, owner.email);
});

const begin = (path = '', method = 'POST') =>
  ask(method, `${uploads}${path}?uploadType=resumable&fields=id,name,size`, {
    body: { name: 'film.mp4' },
    headers: { 'X-Upload-Content-Type': 'video/mp4' },
  });
const addressOf = (reply: { headers: Record<string, string | string[]> }) => String(reply.headers.Location);
const send = (address: string, range: string, raw: Uint8Array = new Uint8Array(0)) =>
  ask('PUT', address, { as: null, raw, headers: { 'Content-Range': range } });

describe('an upload', () => {
  it("a multipart upload gives the file's description first, then its bytes", () => {
    const parts = [
      '--abc\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name":"x.txt"}\r\n',
      '--abc\r\nContent-Type: text/plain\r\n\r\nisi\r\n--abc--',
    ];
    const headers = { 'Content-Type': 'multipart/related; boundary=abc' };
    const made = ask('POST', `${uploads}?uploadType=multipart&fields=id,name`, { raw: text(parts.join('')), headers });
    expect(made.json.name).toBe('x.txt');
    expect(read(ask('GET', `/files/${made.json.id}?alt=media`).body)).toBe('isi');
  });

  it("a resumable upload is begun by an answer whose Location is the session's address", () => {
    const begun = begin();
    expect(begun.status).toBe(200);
    expect(addressOf(begun)).toMatch(/^https:\/\/www\.googleapis\.com\/upload\/drive\/v3\/files\?.*upload_id=/);
    const done = send(addressOf(begun), 'bytes 0-2/3', text('abc'));
    expect(done.json).toEqual({ id: expect.any(String), name: 'film.mp4', size: '3' });
    expect(ask('GET', `/files/${done.json.id}`).json.mimeType).toBe('video/mp4');
  });

  it('until the whole file has arrived the answer is 308 with Range bytes=0-N', () => {
    const address = addressOf(begin());
    const first = send(address, `bytes 0-${chunk - 1}/${chunk + 3}`, new Uint8Array(chunk));
    expect([first.status, first.headers.Range]).toEqual([308, `bytes=0-${chunk - 1}`]);
    const again = send(address, `bytes 0-${chunk - 1}/${chunk + 3}`, new Uint8Array(chunk));
    expect([again.status, again.headers.Range]).toEqual([308, `bytes=0-${chunk - 1}`]);
    const last = send(address, `bytes ${chunk}-${chunk + 2}/${chunk + 3}`, text('abc'));
    expect([last.status, last.json.size]).toEqual([200, String(chunk + 3)]);
    expect(send(address, `bytes */${chunk + 3}`).json).toEqual(last.json);
  });

  it('an empty request with Content-Range bytes */N asks how much has arrived', () => {
    const address = addressOf(begin());
    expect(send(address, `bytes */${2 * chunk}`)).toMatchObject({ status: 308, headers: {} });
    send(address, `bytes 0-${chunk - 1}/${2 * chunk}`, new Uint8Array(chunk));
    expect(send(address, `bytes */${2 * chunk}`)).toMatchObject({
      status: 308,
      headers: { Range: `bytes=0-${chunk - 1}` },
    });
  });

  it('every chunk but the last is a multiple of 256 KiB', () => {
    const address = addressOf(begin());
    expect(send(address, 'bytes 0-999/2000', new Uint8Array(1000)).status).toBe(400);
    expect(send(address, `bytes 0-${chunk - 1}/*`, new Uint8Array(chunk)).status).toBe(308);
    expect(send(address, `bytes ${chunk}-${chunk + 9}/${chunk + 10}`, new Uint8Array(10)).status).toBe(200);
  });

  it('the address of a resumable upload ends after one week', () => {
    const address = addressOf(begin());
    office.world.clock.advance(7 * 24 * 3600_000 - 1);
    expect(send(address, `bytes */${chunk}`).status).toBe(308);
    office.world.clock.advance(1);
    expect(send(address, `bytes */${chunk}`).status).toBe(404);
  });

  it('takes new bytes for an old file, chunk by chunk', () => {
    const id = office.world.drive.upload(owner.email, { name: 'a.mp4', bytes: text('lama') });
    const address = addressOf(begin(`/${id}`, 'PATCH'));
    expect(read(ask('GET', `/files/${id}?alt=media`).body)).toBe('lama');
    expect(send(address, 'bytes 0-3/4', text('baru')).json).toMatchObject({ id, name: 'film.mp4' });
    expect(read(ask('GET', `/files/${id}?alt=media`).body)).toBe('baru');
  });
});
