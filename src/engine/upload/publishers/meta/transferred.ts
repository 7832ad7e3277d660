// How many bytes have arrived, in both of Meta's spellings (documented, each): the guides write bytes_transfered and `completed`,
// the specification at github.com/facebook/facebook-business-sdk-codegen bytes_transferred and `complete`.
import * as z from 'zod/mini';

export const transferredFields = {
  bytes_transferred: z.optional(z.number()),
  bytes_transfered: z.optional(z.number()),
};

interface Transferred {
  readonly bytes_transferred?: number | undefined;
  readonly bytes_transfered?: number | undefined;
}

export const transferred = (phase: Transferred | undefined): number =>
  phase?.bytes_transferred ?? phase?.bytes_transfered ?? 0;

export const isComplete = (phase: { readonly status?: string | undefined } | undefined): boolean =>
  phase?.status === 'complete' || phase?.status === 'completed';
