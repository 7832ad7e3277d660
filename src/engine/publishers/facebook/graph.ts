// Which Graph API we speak. Guides lag behind the changelog, so the version stands in one place.
// https://developers.facebook.com/docs/graph-api/changelog (documented): v26.0 since 29 July 2026.

export const graph = 'https://graph.facebook.com/v26.0';
