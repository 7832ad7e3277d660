// The shape of the review panel's cell.

import * as z from 'zod/mini';
import type { PanelAccount, ReviewPanel } from '../domain/review/review-panel';
import { accountModes, platforms } from '../domain/words';
import { pastSchema, snapshotSchema } from './content-schema';

const account = { accountId: z.string(), platform: z.enum(platforms), handle: z.string() };
const formerSchema: z.ZodMiniType<PanelAccount> = z.object(account);

export const panelSchema: z.ZodMiniType<ReviewPanel> = z.object({
  schema: z.literal(1),
  snapshot: snapshotSchema,
  accounts: z.array(z.object({ ...account, way: z.enum(accountModes) })),
  former: z.array(formerSchema),
  copies: z.array(z.string()),
  past: pastSchema,
});
