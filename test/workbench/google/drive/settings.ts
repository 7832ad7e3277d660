// What of Drive differs from account to account, or that nobody knows: switches of a world.

export interface DriveSettings {
  /** Seconds after an upload or a copy before Drive has a thumbnail, and of a film its size and length. */
  driveDigestSeconds: number;
  /** What a consumer's account may keep; Workspace pools storage and is not limited here. */
  driveStorageBytes: number;
}

export const driveDefaults: DriveSettings = {
  driveDigestSeconds: 60,
  // documented: a Google account without a plan keeps 15 GB [support.google.com/googleone/answer/9312312]
  driveStorageBytes: 15 * 1024 ** 3,
};
