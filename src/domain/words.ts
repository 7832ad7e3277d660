// The closed vocabularies of the ledger. Codes are used inside; cells show the labels of src/i18n.

/** The SOP's step 4 names these four (its "Twitter" is now X). */
export const platforms = ['instagram', 'facebook', 'x', 'tiktok'] as const;
export type Platform = (typeof platforms)[number];

/** SOP step 2, keterangan: infografis/foto/video. */
export const sopForms = ['photo', 'infographic', 'video'] as const;
/** What the platforms know besides: only where the office's settings allow it. */
export const extraForms = ['story', 'text', 'thread'] as const;
export const forms = [...sopForms, ...extraForms] as const;
export type Form = (typeof forms)[number];

/** SOP, Peringatan: "program, kegiatan dan capaian". */
export const categories = ['program', 'activity', 'achievement', 'other'] as const;
export type Category = (typeof categories)[number];

export const roles = ['staff', 'team_lead', 'group_head', 'admin'] as const;
export type Role = (typeof roles)[number];

export const statuses = [
  'planning',
  'drafting',
  'in_review',
  'returned',
  'ready',
  'scheduled',
  'uploading',
  'published',
  'partial',
  'failed',
  'unsure',
  'reported',
  'closed',
  'cancelled',
  'taken_down',
] as const;
export type Status = (typeof statuses)[number];

/** What a person may ask of the engine in the row itself, also from a phone. */
export const actions = ['submit', 'withdraw', 'queue', 'cancel'] as const;
export type Action = (typeof actions)[number];

export const timings = ['now', 'scheduled', 'wait'] as const;
export type Timing = (typeof timings)[number];

export const classifications = ['open', 'consult_ppid'] as const;
export type Classification = (typeof classifications)[number];

/** UU 27/2022: what the office can show about the people in a picture. */
export const consents = ['not_needed', 'public_event', 'held', 'parental_held'] as const;
export type Consent = (typeof consents)[number];

export const accountModes = ['manual', 'automatic', 'tiktok_draft'] as const;
export type AccountMode = (typeof accountModes)[number];

export const decisions = ['approve', 'approve_with_changes', 'return'] as const;
export type DecisionWord = (typeof decisions)[number];

/** What a lead says of an upload whose end nobody knows, or that came to nothing. */
export const settlements = ['posted', 'not_posted', 'retry'] as const;
export type Settlement = (typeof settlements)[number];
