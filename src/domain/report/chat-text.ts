// The report of an upload as the office sends it in its chat group: the same Indonesian text whatever language its sender reads.
import type { Platform } from '../words';

export interface ChatContent {
  readonly title: string;
  readonly uploads: readonly { readonly platform: Platform; readonly link: string }[];
}

/** As chat groups abbreviate them, in the SOP's order. */
const shortNames: Readonly<Record<Platform, string>> = { instagram: 'IG', facebook: 'FB', x: 'X', tiktok: 'TikTok' };
const order = Object.keys(shortNames) as Platform[];

/** `date` in words. Plain text: chat groups show links by themselves. */
export const chatText = (date: string, contents: readonly ChatContent[]): string =>
  [
    `Yth. Ketua Kelompok HKSH. Lapor unggahan ${date}: ${contents.length} konten.`,
    ...contents.map(({ title, uploads }, i) => `${i + 1}. ${title.replace(/\s+/g, ' ').trim()} – ${linksOf(uploads)}`),
    'Demikian, terima kasih. Tim Kerja Humas',
  ].join('\n');

/** A post whose address the platform did not tell is on record all the same. */
const linksOf = (uploads: ChatContent['uploads']): string =>
  [...uploads]
    .sort((a, b) => order.indexOf(a.platform) - order.indexOf(b.platform))
    .map(({ platform, link }) => `${shortNames[platform]}: ${link || 'terunggah'}`)
    .join(' | ');
