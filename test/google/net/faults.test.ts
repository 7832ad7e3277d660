// The switches that break the local internet, on the direct transport; transports.test.ts holds the older ones on both.
import { address, netOffice } from './asked';
import { owner } from './script-world';

const asJson = `JSON.parse(UrlFetchApp.fetch('${address}', { muteHttpExceptions: true, timeoutSeconds: 50 }).getContentText())`;
const textOf = `UrlFetchApp.fetch('${address}', { muteHttpExceptions: true, timeoutSeconds: 50 }).getContentText()`;

it('an answer may come later than a script waits for it', () => {
  const office = netOffice();
  office.world.network.faults.delay({ match: {} }, 20);
  const late = office.run(`return ${asJson}.method;`);
  expect(late.value).toBe('GET');
  expect(late.virtualMs).toBeGreaterThan(20_000);
  office.world.network.faults.delay({ match: {} }, 51);
  expect(office.refusal(`${asJson};`)).toBe(`Exception: Timeout: ${address}`);
});

describe('an answer comes broken, although the request was carried out', () => {
  it.each([
    ['cut', 'Unexpected end|Unterminated string'],
    ['changed', 'Unexpected token|Expected'],
  ] as const)('%s', (how, message) => {
    const office = netOffice();
    office.world.network.faults.garble({ match: {} }, how);
    expect(office.refusal(`${asJson};`)).toMatch(new RegExp(`^SyntaxError: .*(${message})`));
    expect(office.world.network.traffic.entries).toMatchObject([{ delivered: true, response: { status: 200 } }]);
  });

  it('an API may answer with a page of HTML in place of JSON', () => {
    const office = netOffice();
    office.world.network.faults.garble({ match: {} }, 'html');
    expect(office.value(`return ${textOf};`)).toContain('<title>Error</title>');
    office.world.network.faults.garble({ match: {} }, 'html');
    expect(office.refusal(`${asJson};`)).toMatch(/^SyntaxError: .*Unexpected token/);
  });

  it('another status', () => {
    const office = netOffice();
    office.world.network.faults.garble({ match: {} }, { status: 502 });
    const code = `UrlFetchApp.fetch('${address}', { muteHttpExceptions: true }).getResponseCode()`;
    expect(office.value(`return [${code}, ${code}];`)).toEqual([502, 200]);
  });

  it("the test's own change", () => {
    const office = netOffice();
    office.world.network.faults.garble({ match: {} }, (response) => ({ ...response, body: new Uint8Array([65]) }));
    expect(office.value(`return ${textOf};`)).toBe('A');
  });
});

it('an answer may be lost although the request was carried out', () => {
  const office = netOffice();
  office.world.network.faults.loseAnswer({ match: {} }, 'unreachable');
  expect(office.refusal(`${textOf};`)).toBe(`Exception: Address unavailable: ${address}`);
  expect(office.world.network.traffic.entries).toMatchObject([{ delivered: true, failure: 'unreachable' }]);
});

it('a request may be carried out some seconds after its sender has given up', () => {
  const office = netOffice();
  office.world.network.faults.landLate({ match: {} }, 90);
  expect(office.refusal(`${textOf};`)).toBe(`Exception: Timeout: ${address}`);
  const seen = () => office.world.network.traffic.entries.map(({ delivered, unheard }) => [delivered, unheard]);
  expect(seen()).toEqual([[false, undefined]]);
  office.world.clock.advance(40_000);
  expect(seen()).toEqual([
    [false, undefined],
    [true, true],
  ]);
});

it("Google's wall stands after so many bytes, until it is taken away", () => {
  const office = netOffice();
  const wall = office.world.network.faults.bandwidthWall(1000);
  const post = `UrlFetchApp.fetch('${address}', { payload: 'x'.repeat(600) }).getResponseCode()`;
  expect(office.value(`return ${post};`)).toBe(200);
  expect(office.refusal(`${post};`)).toContain('Bandwidth quota exceeded');
  expect(office.refusal(`${post};`)).toContain('Bandwidth quota exceeded');
  wall.remove();
  expect(office.value(`return ${post};`)).toBe(200);
  expect(wall.struck).toBe(2);
});

it('the same faults leave the same traffic', () => {
  const play = () => {
    const office = netOffice();
    const { faults } = office.world.network;
    faults.garble({ match: {}, nth: 2 }, 'changed');
    faults.landLate({ match: {}, nth: 3 }, 7);
    office.world.faults.killAt(4, 'during');
    office.run(`for (let i = 0; i < 9; i++) try { ${textOf}; } catch (e) { Utilities.getUuid(); }`, owner);
    office.world.clock.advance(3_600_000);
    return office.world.network.traffic.entries;
  };
  expect(play()).toEqual(play());
  expect(play().map(({ unheard, failure }) => unheard ?? failure)).toEqual([
    undefined,
    undefined,
    'timeout',
    true,
    true,
  ]);
});
