// What a token, and the scopes of a script, open.
import { owner, scriptWorld, text } from '../net/script-world';
import { aFileInAFolder, scope } from './rest';

let { office, ask, file } = aFileInAFolder();
beforeEach(() => {
  ({ office, ask, file } = aFileInAFolder());
});

describe('scopes', () => {
  const as = (name: string) => ({ scopes: scope(name) });

  it('a token without a scope of the method answers 403 insufficientPermissions', () => {
    expect(ask('GET', `/files/${file}`, as('spreadsheets'))).toMatchObject({
      status: 403,
      reason: 'insufficientPermissions',
    });
  });

  it('alt=media needs more than a metadata scope', () => {
    expect(ask('GET', `/files/${file}`, as('drive.metadata.readonly')).status).toBe(200);
    expect(ask('GET', `/files/${file}?alt=media`, as('drive.metadata.readonly')).status).toBe(403);
    expect(ask('GET', `/files/${file}?alt=media`, as('drive.readonly')).status).toBe(200);
  });

  it('Drive.Files.copy needs more than drive.readonly', () => {
    const reader = scriptWorld({ oauthScopes: ['drive.readonly'] });
    const id = reader.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a') });
    expect(reader.refusal(`Drive.Files.copy({}, '${id}');`)).toMatch(
      /do not have permission to call drive\.files\.copy\. Required permissions: \(.*auth\/drive \|\| .*auth\/drive\.file\)$/,
    );
    expect(ask('POST', `/files/${file}/copy`, { ...as('drive.readonly'), body: {} }).status).toBe(403);
    expect(ask('POST', `/files/${file}/copy`, { body: {} }).status).toBe(200);
  });

  it('Drive.Files.update of a description is open to drive.metadata', () => {
    const clerk = scriptWorld({ oauthScopes: ['drive.metadata'] });
    const id = clerk.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a') });
    expect(clerk.value(`return Drive.Files.update({ name: 'b' }, '${id}').name;`)).toBe('b');
    expect(clerk.refusal(`Drive.Files.create({ name: 'c' });`)).toContain('drive.files.create');
  });

  it('with the scope drive.file alone only files that the script itself made are there', () => {
    const narrow = scriptWorld({ oauthScopes: ['drive.file'] });
    const other = narrow.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a') });
    expect(
      narrow.value(`
        const own = Drive.Files.create({ name: 'b.txt' }, Utilities.newBlob('b', 'text/plain')).id;
        return [Drive.Files.get(own).name, Drive.Files.list().files.map((one) => one.name)];`),
    ).toEqual(['b.txt', ['b.txt']]);
    expect(narrow.refusal(`Drive.Files.get('${other}');`)).toContain('File not found');
    expect(office.value(`return Drive.Files.get('${file}').name;`)).toBe('a.txt');
  });

  it('Drive answers 401 to a POST without a token', () => {
    expect(ask('POST', `/files/${file}/copy`, { as: null, body: {} })).toMatchObject({
      status: 401,
      json: { error: { message: expect.stringContaining('missing required authentication') } },
    });
  });

  it('a GET without a token is refused as one of an unregistered caller, with 403', () => {
    expect(ask('GET', `/files/${file}`, { as: null })).toMatchObject({
      status: 403,
      json: { error: { message: expect.stringContaining('unregistered callers') } },
    });
  });

  it('a token that is unknown or has ended answers 401 authError', () => {
    const token = office.world.tokens.mint(owner.email, scope('drive'));
    expect(ask('GET', `/files/${file}`, { token }).status).toBe(200);
    expect(ask('GET', `/files/${file}`, { token: 'ya29.nope' })).toMatchObject({ status: 401, reason: 'authError' });
    office.world.clock.advance(2 * 3600_000);
    expect(ask('GET', `/files/${file}`, { token })).toMatchObject({ status: 401, reason: 'authError' });
  });
});
