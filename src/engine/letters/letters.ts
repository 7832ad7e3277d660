// The words of each letter, in the language of whoever gets it.

import { nameOf, sameAddress } from '../../domain/office/people';
import { chatText } from '../../domain/report/chat-text';
import { textsOf } from '../../domain/review/corrections';
import { formatDate, formatDateTime } from '../../domain/text/dates';
import type { KitItem } from '../../domain/upload/kit';
import type { Package } from '../../domain/upload/package';
import { linkTo } from '../../google/drive';
import type { Letter } from '../../google/mail';
import { now } from '../../google/script';
import { type Language, say, sayProblem } from '../../i18n/say';
import { correctionText } from '../../i18n/say-changes';
import { formWords, platformWords } from '../../i18n/vocabulary';
import { contentsTab } from '../../tabs/ledger/contents';
import { reviewsTab } from '../../tabs/ledger/reviews';
import type { Office } from '../office';
import { placeOf, problemOf } from '../report/row-display';
import { authorText, captionsText } from '../review/review-row';
import type { Truth } from '../truth';
import { kitItems } from '../upload/kit-items';
import { idOf, type Owed, sentKits } from './owed-letters';

const languageFor = (truth: Truth, email: string): Language =>
  truth.people.find((entry) => sameAddress(entry.email, email) && entry.language !== null)?.language ?? 'id';

export function writeLetter(
  office: Office,
  truth: Truth,
  pack: Package,
  owed: Owed,
  to: string,
): Pick<Letter, 'subject' | 'body'> {
  const language = languageFor(truth, to);
  const { mail } = say(language);
  const values = {
    ...facts(office, truth, pack, owed, language),
    ...more(truth, pack, owed, language),
    id: idOf(pack, owed),
    staff: owed.kind === 'offer' ? authorText(truth, pack) : nameOf(truth.people, to),
  };
  return { subject: mail[`${owed.kind}Subject`](values), body: mail[owed.kind](values) };
}

/** What several letters say. */
function facts(office: Office, truth: Truth, pack: Package, { kind }: Owed, language: Language) {
  const offset = truth.settings.utcOffsetMinutes;
  const time = (iso: string) => (iso === '' ? '' : formatDateTime(Date.parse(iso), offset, language));
  const tab = kind === 'offer' || kind === 'stopped' ? reviewsTab : contentsTab;
  return {
    contentNo: pack.contentNo,
    version: pack.version,
    title: pack.snapshot.title,
    form: formWords[pack.snapshot.form][language],
    platforms: places(truth, pack, pack.snapshot.accounts, language),
    reviewer: nameOf(truth.people, pack.addressee),
    caption: captionsText(truth, pack),
    media: pack.copies.map((copy) => linkTo(copy.fileId)).join('\n'),
    link: `https://docs.google.com/spreadsheets/d/${office.ledger.id}/edit#gid=${office.ledger.sheetIds[tab.key]}`,
    checklist: truth.checklist
      .filter((item) => item.required)
      .map((item) => `- ${item.text}`)
      .join('\n'),
    time: time(kind === 'receipt' ? pack.decidedAt : pack.submittedAt),
    notBefore: time(pack.notBefore),
    digest: pack.digest,
    note: pack.note,
    links: linksIn(truth, pack, language),
  };
}

const linksIn = (truth: Truth, pack: Package, language: Language): string =>
  pack.results.map((result) => `${placeOf(truth, pack, result.accountId, language)}: ${result.link}`).join('\n');

const places = (truth: Truth, pack: Package, accountIds: readonly string[], language: Language): string =>
  accountIds.map((accountId) => placeOf(truth, pack, accountId, language)).join(', ');

/** What one letter alone says. */
function more(
  truth: Truth,
  pack: Package,
  { kind, targets }: Owed,
  language: Language,
): Readonly<Record<string, string | number>> {
  const accountIds = targets.map((target) => target.accountId);
  switch (kind) {
    case 'corrected':
      return {
        differences: pack.corrected ? correctionText(pack.corrected, textsOf(pack.snapshot), language) : '',
      };
    case 'kit': {
      const items = kitItems(truth, pack, targets, language);
      return { count: items.length, items: items.map((item) => sayItem(item, language)).join('\n\n') };
    }
    case 'recalled':
      return { platforms: places(truth, pack, sentKits(pack), language) };
    case 'failed':
    case 'stopped':
      return {
        platforms: places(truth, pack, accountIds, language),
        uploaded:
          pack.results.length === 0
            ? ''
            : say(language).mail.alreadyUploaded({ links: linksIn(truth, pack, language) }),
        problems: targets
          .map((target) => {
            const problem = problemOf(target);
            const sentence = problem ? sayProblem(problem, language) : '';
            return `${placeOf(truth, pack, target.accountId, language)}: ${sentence}`;
          })
          .join('\n'),
      };
    case 'published': {
      // The chat group reads Indonesian, whatever language the letter has.
      const date = formatDate(now(), truth.settings.utcOffsetMinutes, 'id');
      return { chat: chatText(date, [{ title: pack.snapshot.title, uploads: pack.results }]) };
    }
    default:
      return {};
  }
}

function sayItem(item: KitItem, language: Language): string {
  const { mail } = say(language);
  const files = item.files.map((file) => file.link).join('\n');
  return mail.kitItem({
    ...item,
    platform: platformWords[item.platform][language],
    account: item.handle,
    files: files === '' ? '' : mail.kitFiles({ files }),
    altText: item.altText === '' ? '' : mail.kitAltText({ altText: item.altText }),
  });
}
