// Whose rights a run has.

/** The account the engine runs as: creator of its triggers, owner of both workbooks. */
export const engineAddress = (): string => Session.getEffectiveUser().getEmail();
