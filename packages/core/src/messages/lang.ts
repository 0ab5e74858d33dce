/** Languages of the reports. JSON keys and codes never change. */
export const langs = ['zh-CN', 'en'] as const
export type Lang = (typeof langs)[number]

/** The same word in every language of the reports. */
export type Words = Readonly<Record<Lang, string>>
