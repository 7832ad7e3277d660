// A target's end: its row in the register, its result in the package, its leaving the journal, one atomic batch.

import * as z from 'zod/mini';
import type { Account } from '../../domain/office/account';
import { nameOf } from '../../domain/office/people';
import type { Problem } from '../../domain/problem';
import type { Package, Result } from '../../domain/upload/package';
import { resultSchema } from '../../google/content-schema';
import { deleteRow, insertRows } from '../../google/requests';
import { parseJson } from '../../google/schema';
import { newTag, now } from '../../google/script';
import { say } from '../../i18n/say';
import { packagesTab, registerTab, targetsTab } from '../../tabs/back-office/truth';
import type { UploadRow } from '../../tabs/ledger/records';
import { readRow } from '../../tabs/tab';
import type { Office } from '../office';
import {
  changePackage,
  changeTarget,
  commit,
  type Target,
  type Truth,
  type TruthTabs,
  tabIn,
  targetCells,
} from '../truth';
import type { Post } from './publishers/publisher';

/** A post that is public, and the way it got there. */
export type Finish = Post &
  Pick<Result, 'way' | 'remark'> & { /** Whose word it is; absent: the engine's own. */ readonly by?: string };

export function finishTarget(
  office: Office,
  truth: Truth,
  { pack, account }: { readonly pack: Package; readonly account: Account },
  target: Target,
  { postId, link, way, remark, by }: Finish,
): void {
  const result: Result = {
    accountId: account.accountId,
    platform: account.platform,
    handle: account.handle,
    postId,
    link,
    publishedAt: new Date(now()).toISOString(),
    way,
    remark,
    executions: target.executions,
    mirrorTag: newTag(),
  };
  commit(
    office,
    (tabs) => {
      const targets = tabIn(tabs, targetsTab);
      const row = targets.rows.find((one) => one.tag === target.tag);
      if (!row) return [];
      const results = [...resultsIn(office, tabs, pack), result];
      const isLast = results.length === pack.snapshot.accounts.length;
      const register = tabIn(tabs, registerTab);
      return [
        ...changePackage(office, tabs, pack.tag, { results, ...(isLast ? { state: 'finished' } : {}) }),
        deleteRow(targets.sheetId, row.index),
        ...insertRows(registerTab, register.sheetId, register.header, office.backOffice.zone, [
          { values: uploadRow(truth, pack, result), tag: newTag() },
        ]),
      ];
    },
    [
      {
        who: by ?? 'pengunggah otomatis',
        step: 4,
        event: 'uploaded',
        contentNo: pack.contentNo,
        version: pack.version,
        detail: [account.accountId, postId, link].filter((part) => part !== '').join(' '),
      },
    ],
  );
}

/** The results on record at this moment: another target of the package may have finished since the run began. */
function resultsIn(office: Office, tabs: TruthTabs, pack: Package): readonly Result[] {
  const tab = tabIn(tabs, packagesTab);
  const row = tab.rows.find((one) => one.tag === pack.tag);
  const text = row ? readRow(packagesTab, tab.header, row.cells, office.backOffice.zone).row.results : '';
  return parseJson(z.array(resultSchema), text || '[]') ?? pack.results;
}

export function uploadRow(truth: Truth, pack: Package, result: Result): UploadRow {
  const { snapshot } = pack;
  return {
    uploadKey: `${pack.packageKey}/${result.accountId}`,
    publishedAt: Date.parse(result.publishedAt),
    contentNo: pack.contentNo,
    title: snapshot.title,
    form: snapshot.form,
    category: snapshot.category,
    platform: result.platform,
    account: result.handle,
    link: result.link,
    staff: snapshot.staff || nameOf(truth.people, pack.submittedBy),
    reviewer: nameOf(truth.people, pack.addressee),
    method: result.way === 'automatic' ? say().method.automatic : say().method.manual,
    postId: result.postId,
    remark: result.remark,
  };
}

/** A target's other ends: in a person's hands, refused for good, or only a person can know. Its journal row stays, with the reason. */
export function endTarget(
  office: Office,
  pack: Package,
  target: Target,
  change: Partial<Target> & { readonly state: 'handed_over' | 'failed' | 'unsure' },
  problem?: Problem,
): void {
  // What stopped is settled by its lead, in a row of `Pemeriksaan`.
  const cells = targetCells({ ...change, reviewTag: change.state === 'handed_over' ? '' : newTag(), settledAt: '' });
  commit(office, (tabs) => changeTarget(office, tabs, target.tag, cells), [
    {
      who: 'pengunggah otomatis',
      step: 4,
      event: change.state,
      contentNo: pack.contentNo,
      version: pack.version,
      detail: [target.accountId, problem?.code, problem?.values.code].filter((part) => part !== undefined).join(' '),
    },
  ]);
}
