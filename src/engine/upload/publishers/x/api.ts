// Where the API of X is. https://docs.x.com/openapi.json (documented): one server.
const host = 'https://api.x.com';
const base = `${host}/2`;

export const isOurs = (url: string): boolean => url.startsWith(`${host}/`);

export const urls = {
  upload: `${base}/media/upload`,
  initialize: `${base}/media/upload/initialize`,
  append: (mediaId: string) => `${base}/media/upload/${mediaId}/append`,
  finalize: (mediaId: string) => `${base}/media/upload/${mediaId}/finalize`,
  status: (mediaId: string) => `${base}/media/upload?command=STATUS&media_id=${mediaId}`,
  metadata: `${base}/media/metadata`,
  posts: `${base}/tweets`,
  me: `${base}/users/me?user.fields=id%2Cname%2Cusername`,
  timeline: (userId: string, query: Readonly<Record<string, string>>) =>
    `${base}/users/${encodeURIComponent(userId)}/tweets?${Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`,
};

/** A handle as its owner may have typed it, as X writes it in addresses. */
export const userName = (handle: string): string => handle.trim().replace(/^@/, '');

/** Without a name X finds the post all the same. */
export const linkOf = (handle: string, postId: string): string =>
  /^\w{1,15}$/.test(userName(handle))
    ? `https://x.com/${userName(handle)}/status/${postId}`
    : `https://x.com/i/web/status/${postId}`;
