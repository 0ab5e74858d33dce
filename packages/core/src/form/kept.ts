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

/**
 * A question that is answered when somebody first asks it, and then no more.
 * @example const topics = once(() => new Set(rows.flatMap(topicsOf)))
 */
export const once = <Answer>(of: () => Answer): (() => Answer) => {
  let known: { readonly answer: Answer } | undefined
  return () => {
    known ??= { answer: of() }
    return known.answer
  }
}
