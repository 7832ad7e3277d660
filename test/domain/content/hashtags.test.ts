import { writtenHashtags } from '../../../src/domain/content/hashtags';
import { captionFor } from '../../../src/domain/content/submission';
import { snapshotWith } from '../examples';

describe('hashtags', () => {
  it.each([
    ['panenraya #Padi', '#panenraya #Padi'],
    ['#Padi,Gabah;\n ##SNI', '#Padi #Gabah #SNI'],
    ['# , #', ''],
    ['', ''],
  ])('typed as %j go out as %j', (typed, written) => {
    expect(writtenHashtags(typed)).toBe(written);
  });

  it('have their sign in the post, whatever staff typed', () => {
    const snapshot = snapshotWith({ hashtags: 'panenraya padi' });
    expect(captionFor(snapshot, 'facebook')).toBe('Panen raya di Subang.\n\n#panenraya #padi');
    expect(captionFor(snapshot, 'x')).toBe('Panen raya di Subang.\n\n#panenraya #padi');
  });
});
