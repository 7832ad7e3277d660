// The two vocabularies: until version 2.166 X said tweet, since 2.167 post. Answers follow a setting, queries may use either.
// documented: https://docs.x.com/openapi.json (2.166 against 2.167)
import type { Json } from '../../google/contract';
import type { Store } from './store';

const renamed = {
  editHistory: ['edit_history_tweet_ids', 'edit_history_post_ids'],
  longText: ['note_tweet', 'note_post'],
  referenced: ['referenced_tweets', 'referenced_posts'],
  repostCount: ['retweet_count', 'repost_count'],
  postCount: ['tweet_count', 'post_count'],
} as const;

export type Renamed = keyof typeof renamed;

/** The property under the name or names of the day. */
export function both(store: Store, what: Renamed, value: Json): { [key: string]: Json } {
  const [old, recent] = renamed[what];
  const { vocabulary } = store.data.settings;
  return {
    ...(vocabulary === 'new' ? {} : { [old]: value }),
    ...(vocabulary === 'old' ? {} : { [recent]: value }),
  };
}

const pairs: readonly (readonly [old: string, recent: string])[] = Object.values(renamed);

/** The old name of a field of a query. */
export const oldName = (field: string): string => pairs.find(([, recent]) => recent === field)?.[0] ?? field;
