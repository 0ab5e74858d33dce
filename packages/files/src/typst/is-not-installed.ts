/**
 * Whether loading a package failed because it, or its native part for this machine, is not installed: that part is an
 * optional package of its own, one a platform.
 */
export const isNotInstalled = (fault: unknown): boolean =>
  fault instanceof Error &&
  (('code' in fault && (fault.code === 'MODULE_NOT_FOUND' || fault.code === 'ENOENT')) ||
    fault.message === 'Failed to load native binding')
