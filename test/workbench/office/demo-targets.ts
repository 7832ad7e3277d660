// What became of a content at each platform: the register's word, and the bytes the platform itself says it got.
import type { PlayedOffice } from './played-office';
import { tableRows } from './sheet-text';

export interface DemoTarget {
  contentNo: string;
  platform: string;
  account: string;
  form: string;
  mode: string;
  state: string;
  permalink: string;
  bytes: number;
  sha256Matches: boolean;
  executions: number;
}

interface Got {
  readonly sha256: string;
  readonly bytes: number;
}

/** By the words of the register. A picture on Instagram was fetched from Meta's own host: what counts is the file handed to Meta. */
const gotBy: Readonly<Record<string, (office: PlayedOffice, postId: string) => Got | undefined>> = {
  Facebook: ({ facebook, accounts }, postId) => {
    const page = accounts.facebook.externalId;
    const photo = facebook.admin.posts(page).find((one) => one.id === postId)?.photos[0];
    const video = facebook.admin.videos(page).find((one) => one.id === postId || one.postId === postId);
    if (photo) return { sha256: photo.sha256, bytes: photo.bytes };
    return video && { sha256: video.sha256 ?? '', bytes: video.intake?.total ?? 0 };
  },
  Instagram: ({ facebook, accounts }, postId) => {
    const post = facebook.instagram.admin.posts(accounts.instagram.externalId).find((one) => one.id === postId);
    return post && { sha256: post.originalSha256 ?? '', bytes: post.film?.facts.bytes ?? post.picture?.bytes ?? 0 };
  },
  'X (Twitter)': ({ x, accounts }, postId) => {
    const medium = x.admin.posts(accounts.x.externalId).find((one) => one.id === postId)?.media[0];
    return medium && { sha256: medium.sha256 ?? '', bytes: medium.totalBytes };
  },
  TikTok: ({ tiktok, accounts }, postId) => {
    const video = tiktok.admin.posts(accounts.tiktok.externalId).find((one) => one.id === postId);
    return video && { sha256: video.sha256, bytes: video.bytes };
  },
};

/** For what a person posted, the bytes are those of the letter the person got. */
export function targetsOf(
  office: PlayedOffice,
  contentNo: string,
  approved: string,
  kit: readonly Got[],
): DemoTarget[] {
  return tableRows(office.book('backOffice'), 'Unggahan')
    .filter((row) => row.contentNo === contentNo)
    .map((row) => {
      const mode = String(row.method);
      const got = mode === 'sistem' ? gotBy[String(row.platform)]?.(office, String(row.postId)) : kit[0];
      return {
        contentNo,
        platform: String(row.platform),
        account: String(row.account),
        form: String(row.form),
        mode,
        state: got ? 'published' : 'unknown',
        permalink: String(row.link),
        bytes: got?.bytes ?? 0,
        sha256Matches: got?.sha256 === approved,
        executions: executionsOf(office, contentNo, String(row.platform)),
      };
    });
}

function executionsOf(office: PlayedOffice, contentNo: string, label: string): number {
  const rows = [
    ...tableRows(office.book('backOffice'), 'Paket'),
    ...tableRows(office.book('backOffice'), 'Arsip Paket'),
  ];
  const platform = Object.values(office.accounts).find((one) => one.label === label)?.platform;
  const results = rows
    .filter((row) => row.contentNo === contentNo)
    .flatMap((row) => JSON.parse(String(row.results || '[]')) as { executions: number; platform: string }[]);
  return results.find((one) => one.platform === platform)?.executions ?? 0;
}
