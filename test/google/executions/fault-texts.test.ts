import { googleSays } from '../../workbench/google/catalogue';
import type { Moment } from '../../workbench/google/faults';
import { owner, smallOffice } from '../runtime/office';

/** What a script hears when its first call fails so, and what that call left behind. */
function heard(text: string, when: Moment = 'before') {
  const { world, scriptId } = smallOffice(`function main() {
    try { PropertiesService.getScriptProperties().setProperty('a', '1'); } catch (e) { return e.message; }
  }`);
  world.faults.failCall(() => true, text, when);
  const said = world.editorRun(owner.email, scriptId, 'main').value;
  return { said, left: Object.keys(world.properties.all(`script:${scriptId}`)) };
}

describe('what Google says when a call fails', () => {
  it('a spreadsheet that is slow to answer fails with Service Spreadsheets timed out, whether it wrote or not', () => {
    const text = 'Service Spreadsheets timed out while accessing document with id book-1.';
    expect(heard(googleSays.spreadsheetTimedOut('book-1'))).toEqual({ said: text, left: [] });
    expect(heard(googleSays.spreadsheetTimedOut('book-1'), 'after')).toEqual({ said: text, left: ['a'] });
  });

  it('a spreadsheet in trouble fails with Service Spreadsheets failed while accessing document', () => {
    expect(heard(googleSays.spreadsheetFailed('book-1')).said).toBe(
      'Service Spreadsheets failed while accessing document with id book-1.',
    );
  });

  it('any call may fail with Service error and the name of the service', () => {
    expect(heard(googleSays.serviceError('Spreadsheets')).said).toBe('Service error: Spreadsheets');
  });

  it('any call may fail with Server not available or Service unavailable', () => {
    expect(heard(googleSays.unavailable('Drive')).said).toBe('Service unavailable: Drive');
  });

  it('any call may fail with Internal error', () => {
    expect(heard(googleSays.internal).said).toBe('Internal error.');
  });

  it("any call may fail with We're sorry, a server error occurred", () => {
    expect(heard(googleSays.serverError).said).toBe(
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    );
  });

  it('the same sentence also comes with a curved apostrophe', () => {
    expect(heard(googleSays.serverErrorCurved).said).toBe(
      'We\u2019re sorry, a server error occurred. Please wait a bit and try again.',
    );
  });

  it('a member of a service object may fail with Unexpected error while getting the method or property', () => {
    expect(heard(googleSays.unexpected('getFileById', 'DriveApp')).said).toBe(
      'Unexpected error while getting the method or property getFileById on object DriveApp.',
    );
  });

  it('too many calls in a short time fail with an advice to sleep', () => {
    expect(heard(googleSays.tooOften('email')).said).toBe(
      'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.',
    );
  });

  it('too many calls in a day fail with Service invoked too many times for one day', () => {
    expect(heard(googleSays.tooManyToday('urlfetch')).said).toBe(
      'Service invoked too many times for one day: urlfetch.',
    );
  });

  it('too many executions in a second fail with Script invoked too many times per second', () => {
    expect(heard(googleSays.tooManyPerSecond).said).toBe(
      'Script invoked too many times per second for this Google user account.',
    );
  });

  it('an API behind a service may fail with User Rate Limit Exceeded', () => {
    expect(heard(googleSays.rateLimit).said).toBe('User Rate Limit Exceeded');
  });

  it('a call may fail with Authorization is required although the person consented, with two accounts in one browser', () => {
    expect(heard(googleSays.authorization).said).toBe('Authorization is required to perform that action.');
  });

  it('a property may fail with Data storage error', () => {
    expect(heard(googleSays.dataStorage).said).toBe('Data storage error');
  });
});
