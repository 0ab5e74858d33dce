/**
 * Bytes in words of any language, rounded up, so that what exceeds a limit also reads as more.
 *
 * @example
 * megabytes(20_000_001) // '20.01 MB'
 */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 10_000) / 100} MB`
