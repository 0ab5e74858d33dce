/** How wide characters are, in ems, where the file does not say: ideographs and their punctuation one, Latin about half. */
export function glyphWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return 0
  if (code < 0x300) return /[mwMW@%]/.test(character) ? 0.85 : /[ijl.,:;'|! ]/.test(character) ? 0.3 : 0.52
  return code >= 0x2000 && code < 0x2e80 && !/[—…①-⓿─-➿℃№]/.test(character) ? 0.5 : 1
}
