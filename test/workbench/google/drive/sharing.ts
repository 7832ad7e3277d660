// Giving and taking rights on a file, by name and by link.
import type { Files } from '../files';
import type { SentMail } from '../mail';
import { type People, sameEmail } from '../people';
import { NotSimulated } from '../services/surface';
import { inheritedPermission, notAllowed } from './errors';
import { webViewLink } from './links';
import type { Rights } from './rights';
import type { DriveRole } from './roles';

export type ShareMail = Omit<SentMail, 'at'>;

interface SharingRooms {
  people: People;
  files: Files;
  rights: Rights;
  sendMail?: (mail: ShareMail) => void;
}

export interface Sharing {
  share(person: string, fileId: string, email: string, role: DriveRole, notify?: { message: string }): void;
  unshare(person: string, fileId: string, email: string): void;
  setLinkSharing(person: string, fileId: string, to: 'none' | 'viewer' | 'editor'): void;
}

const noReply = 'drive-shares-dm-noreply@google.com';

export function createSharing({ people, files, rights, sendMail }: SharingRooms): Sharing {
  return {
    share(person, fileId, email, role, notify) {
      const { entry } = rights.toShare(person, fileId);
      // An address without a Google account would get a mail with a code.
      if (people.find(email) === undefined) throw new NotSimulated('Drive sharing with somebody without an account');
      if (sameEmail(entry.access.owner, email)) throw notAllowed(fileId);
      files.share(fileId, email, role);
      if (notify === undefined || sendMail === undefined) return;
      const subject = `${people.find(person)?.name ?? person} shared "${entry.name}" with you`;
      const body = [notify.message, webViewLink(fileId, entry.mimeType)].filter((line) => line !== '').join('\n');
      sendMail({ from: noReply, to: [email], cc: [], bcc: [], replyTo: person, subject, body, attachments: [] });
    },
    unshare(person, fileId, email) {
      // documented: who may not share a file can take away the own permission and no other [G/guides/manage-sharing]
      if (!sameEmail(person, email)) rights.toShare(person, fileId);
      const { access } = rights.see(person, fileId).entry;
      if (sameEmail(access.owner, email)) throw notAllowed(fileId);
      const named = [...access.editors, ...access.commenters, ...access.viewers];
      // reported: Drive.Permissions.remove refuses a permission that comes from a folder above
      // [github.com/CSSS/csss-site/issues/644]
      if (!named.some((one) => sameEmail(one, email))) throw inheritedPermission('cannotDeletePermission');
      files.share(fileId, email, 'none');
    },
    setLinkSharing(person, fileId, to) {
      rights.toShare(person, fileId);
      files.setLinkSharing(fileId, to);
    },
  };
}
