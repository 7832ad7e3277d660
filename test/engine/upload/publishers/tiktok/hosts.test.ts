// Bytes go to TikTok's upload hosts only, and the token to its API only.
import { authorize, isUploadAddress } from '../../../../../src/engine/upload/publishers/tiktok/hosts';

describe('an upload address', () => {
  it.each([
    ['https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=a', true],
    ['https://open-upload-i18n.us.tiktokapis.com/upload?a=b', true],
    ['http://open-upload.tiktokapis.com/video/', false],
    ['https://tiktokapis.com.example.org/video/', false],
    ['https://open-upload.tiktokapis.com@example.org/video/', false],
    ['https://open-upload.tiktokapis.com:8443/video/', false],
    ['https://example.org/?https://open-upload.tiktokapis.com/', false],
    ['https://open.tiktokapis.com/v2/post/publish/video/init/', false],
    ['', false],
  ])('%s is believed: %s', (address, isBelieved) => {
    expect(isUploadAddress(address)).toBe(isBelieved);
  });
});

it('tells the token to the API and to nobody else', () => {
  const told = (url: string) => authorize({ url }, 'act.rahasia').Authorization;
  expect(told('https://open.tiktokapis.com/v2/post/publish/status/fetch/')).toBe('Bearer act.rahasia');
  expect(told('https://open-upload.tiktokapis.com/video/?upload_id=1')).toBeUndefined();
  expect(told('https://open.tiktokapis.com.example.org/v2/')).toBeUndefined();
});
