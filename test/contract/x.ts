// X's places in the contract. X cannot say what became of an unanswered post, and words alone do not prove whose it is: a person may be asked.
import { atX } from '../engine/upload/publishers/x/at-x';
import { type Stored, stored } from './bench';
import type { Form } from './form';
import { picture } from './meta';

/** Five segments of the office's small film. */
const segmentBytes = 48 * 1024;

const form = (name: string, media: Stored): Form => ({
  name,
  chunks: media.file.film === null ? 0 : Math.ceil(media.file.bytes / segmentBytes),
  mayAsk: true,
  open() {
    const { bench, x, publisher, order, posts } = atX({ media, segmentBytes, altTexts: [] });
    return {
      ...{ bench, publisher, order },
      sites: x.sites,
      posts: () =>
        posts().map((post) => ({
          id: post.id,
          link: post.permalink,
          caption: post.text,
          sha256: post.media.map((one) => one.sha256).join(),
        })),
    };
  },
});

export const xForms: readonly Form[] = [
  form('a picture on X', picture),
  form('a video on X', stored('reels-uji-mutu-beras.mp4')),
];
