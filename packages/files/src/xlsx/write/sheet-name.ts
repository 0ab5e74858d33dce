import { cleanText } from '../../layout/clean-text.ts'

const longest = 31
/** Excel keeps the name for itself. */
const reserved = 'history'

const cut = (name: string, length: number): string => {
  let short = ''
  for (const character of name) {
    if (short.length + character.length > length) break
    short += character
  }
  return short.trim()
}

/** A text as a sheet may be called: without the characters that Excel forbids, not empty, at most 31 long. */
function allowed(text: string): string {
  const bare = cleanText(text)
    .replace(/[\\/?*[\]:\s\p{Cc}]+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  const name = cut(bare, longest).replace(/'+$/, '')
  return name === '' || name.toLowerCase() === reserved ? `表 ${name}`.trim() : name
}

/**
 * Names of sheets, each allowed and no two alike, whatever their case.
 *
 * @example
 * sheetNames(['自评表[1]', '自评表 1']) // ['自评表 1', '自评表 1（2）']
 */
export function sheetNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    const name = allowed(text)
    let own = name
    for (let count = 2; taken.has(own.toLowerCase()); count++) {
      const ending = `（${count}）`
      own = `${cut(name, longest - ending.length)}${ending}`
    }
    taken.add(own.toLowerCase())
    return own
  })
}

/** A name as references quote it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`
