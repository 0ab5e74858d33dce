/** What a scale printed before a unit stands for: 3万亩. */
export const scales = { 万: 10_000, 亿: 100_000_000 } as const
