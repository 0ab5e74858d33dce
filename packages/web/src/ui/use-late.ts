import { useEffect, useRef, useState } from 'react'

/**
 * A text field whose words are passed on once the typing pauses: what the field shows, and how to change it. Words set
 * from outside (an address, a cleared filter) win.
 */
export const useLate = (
  given: string,
  pass: (words: string) => void,
  milliseconds = 150,
): readonly [string, (words: string) => void] => {
  const [words, setWords] = useState(given)
  const passed = useRef(given)
  const latest = useRef(pass)
  latest.current = pass
  useEffect(() => {
    if (given !== passed.current) {
      passed.current = given
      setWords(given)
    }
  }, [given])
  useEffect(() => {
    if (words === passed.current) return
    const timer = setTimeout(() => {
      passed.current = words
      latest.current(words)
    }, milliseconds)
    return () => clearTimeout(timer)
  }, [words, milliseconds])
  return [words, setWords]
}
