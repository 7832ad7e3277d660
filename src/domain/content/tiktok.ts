// What a person must choose for a post on TikTok: its rules forbid a default for who may view, and switch every interaction off.
// https://developers.tiktok.com/doc/content-sharing-guidelines (documented)

export const tiktokPrivacies = ['public', 'friends', 'followers', 'only_me'] as const;
export type TiktokPrivacy = (typeof tiktokPrivacies)[number];

/** 'own': promotes the office itself ("Promotional content"); 'partner': paid by somebody else ("Paid partnership"). */
export const tiktokPromotions = ['none', 'own', 'partner', 'both'] as const;
export type TiktokPromotion = (typeof tiktokPromotions)[number];

export interface TiktokChoices {
  readonly privacy: TiktokPrivacy;
  readonly comments: boolean;
  readonly duet: boolean;
  readonly stitch: boolean;
  readonly promotion: TiktokPromotion;
}

/** The API's names. https://developers.tiktok.com/doc/content-posting-api-reference-direct-post (documented) */
export const privacyLevels: Readonly<Record<TiktokPrivacy, string>> = {
  public: 'PUBLIC_TO_EVERYONE',
  friends: 'MUTUAL_FOLLOW_FRIENDS',
  followers: 'FOLLOWER_OF_CREATOR',
  only_me: 'SELF_ONLY',
};
