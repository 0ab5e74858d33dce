/** Forms of test/layouts that do not come back the same yet, and why. The table counts them as different. */
export const notYet: Readonly<Record<string, string>> = {}
