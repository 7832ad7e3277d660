// Whether a post on the timeline says what we wanted to say: X rewrites links, adds one for the media, and escapes three signs.

export interface Link {
  readonly url: string;
  readonly expanded_url?: string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => entities[sign] ?? sign);

/** The post's own picture or film. */
export const isMediaLink = ({ expanded_url = '' }: Link): boolean =>
  /\/status\/\d+\/(photo|video)\/\d+$/.test(expanded_url);

/** X makes a link of `contoh.go.id` too, and gives it a scheme; whether one ends in a slash is nobody's intention. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/https?:\/\//gi, '')
    .replace(/\/+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text as its author wrote it, as far as it can be told. */
const asWritten = (text: string, links: readonly Link[]): string =>
  links.reduce(
    (sofar, link) => sofar.split(link.url).join(isMediaLink(link) ? '' : (link.expanded_url ?? link.url)),
    unescaped(text),
  );

export const saysTheSame = (posted: string, links: readonly Link[], wanted: string): boolean =>
  plain(asWritten(posted, links)) === plain(wanted);
