const inTwips: Readonly<Record<string, number>> = { in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54, pt: 20, pc: 240, px: 15 }

/**
 * A length in twentieths of a point; 0 for what is no length.
 *
 * @example
 * twips('2.54cm') // 1440
 */
export function twips(length: string | undefined): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(in|cm|mm|pt|pc|px)$/.exec(length ?? '') ?? []
  return Math.round(Number(number ?? 0) * (inTwips[unit ?? ''] ?? 0))
}
