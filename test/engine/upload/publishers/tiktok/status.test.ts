// Post ids are numbers longer than a double holds, under a name TikTok misspells.
import { postIdIn } from '../../../../../src/engine/upload/publishers/tiktok/status';

describe('the post id in a status', () => {
  it.each([
    ['{"data":{"publicaly_available_post_id":[7678907398077074696]}}', '7678907398077074696'],
    ['{"data":{"publicaly_available_post_id": [ 7678907398077074696, 1 ]}}', '7678907398077074696'],
    ['{"data":{"publicly_available_post_id":["7678907398077074696"]}}', '7678907398077074696'],
    ['{"data":{"publicaly_available_post_id":[]}}', ''],
    ['{"data":{"status":"PUBLISH_COMPLETE"}}', ''],
  ])('%s is read digit for digit', (text, id) => {
    expect(postIdIn(text)).toBe(id);
  });
});
