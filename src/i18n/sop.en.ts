// English of what stands around the SOP's own words.
import type { SopTexts } from './sop.id';

export const sopEn: SopTexts = {
  signerName: 'Name of the official',
  signerIdNumber: 'NIP',
  neverRevised: 'Never revised',
  effectiveDoubt: ({ asRead }) =>
    `Hard to read in the document (reads “${asRead}”). Write the right date if it differs.`,
  notSet: 'Not set',
  minutes: ({ minutes }) => `${minutes} min`,
  inferredMark:
    '* Not legible in the document; inferred from the wording of the step and the rules for writing SOP AP. Symbols: ( ) start/end, [ ] activity, < > decision.',
  fillIn: 'Yellow cells are filled in by the office and are never overwritten.',
};
