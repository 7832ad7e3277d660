// An account as the API shows it.
// documented: https://docs.x.com/x-api/fundamentals/data-dictionary#user
import type { Json } from '../../google/contract';
import { postsOf, type Store } from './store';
import type { User } from './types';
import { both } from './words';

const simulated: Record<string, (store: Store, user: User) => { [key: string]: Json } | undefined> = {
  created_at: (_, user) => ({ created_at: new Date(user.joinedAt).toISOString() }),
  description: (_, user) => ({ description: user.bio }),
  location: (_, user) => (user.location === null ? undefined : { location: user.location }),
  protected: () => ({ protected: false }),
  public_metrics: (store, user) => ({
    public_metrics: {
      followers_count: user.followers,
      following_count: user.following,
      ...both(store, 'postCount', postsOf(store, user.id).length),
      listed_count: 0,
      like_count: 0,
    },
  }),
  subscription_type: (_, user) => ({ subscription_type: user.subscription }),
  url: (_, user) => (user.website === null ? undefined : { url: user.website }),
  verified: (_, user) => ({ verified: user.verified }),
  verified_type: (_, user) => ({ verified_type: user.verified ? 'government' : 'none' }),
};

const absent = [
  'affiliation',
  'confirmed_email',
  'connection_status',
  'entities',
  'is_identity_verified',
  'most_recent_tweet_id',
  'parody',
  'pinned_tweet_id',
  'profile_banner_url',
  'profile_image_url',
  'receives_your_dm',
  'subscription',
  'verified_followers_count',
  'withheld',
];

export const userFields = ['id', 'name', 'username', ...Object.keys(simulated), ...absent];

export function userObject(store: Store, user: User, fields: ReadonlySet<string>): Json {
  const shown: { [key: string]: Json } = { id: user.id, name: user.name, username: user.username };
  for (const field of fields) Object.assign(shown, simulated[field]?.(store, user));
  return shown;
}
