/**
 * A pure function of a text that remembers its answers: a reading asks for the same cell's label many times over. What it
 * holds is bounded, by number and by the length of the texts.
 *
 * @example const bare = remembered((label) => label.replace(/\s/g, ''))
 */
export const remembered = <Answer>(of: (text: string) => Answer, most = 1_024): ((text: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    if (text.length > 200) return of(text)
    const found = known.get(text)
    if (found) return found.answer
    const answer = of(text)
    if (known.size >= most) known.clear()
    known.set(text, { answer })
    return answer
  }
}
