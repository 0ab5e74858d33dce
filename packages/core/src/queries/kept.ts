/**
 * A question of an immutable thing (a form, a row, a list) that is answered once: many rules ask the same.
 * @example const valueCells = kept((row: Indicator) => cellsOf(row))
 */
export const kept = <Thing extends object, Answer>(of: (thing: Thing) => Answer): ((thing: Thing) => Answer) => {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const known = answers.get(thing)
    if (known) return known.answer
    const answer = of(thing)
    answers.set(thing, { answer })
    return answer
  }
}
