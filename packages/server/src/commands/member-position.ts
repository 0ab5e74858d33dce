/** Files that stand between two archives of an upload. */
const room = 1_000_000

/**
 * The position of an archive's member-th file (from 0) among the files of its upload: behind all that arrived by
 * themselves, whose number is not known yet while the archive is unpacked.
 * @example memberPosition(2, 0) // 3000000
 */
export const memberPosition = (archive: number, member: number): number => (archive + 1) * room + member

/** The position of the archive that a file came in; undefined where it came by itself. */
export const archiveOfPosition = (position: number): number | undefined =>
  position < room ? undefined : Math.floor(position / room) - 1
