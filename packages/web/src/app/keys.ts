import { preferences } from './preferences.ts'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * The letter key that an event means, or undefined: none while somebody types, while a modifier is held, during input of
 * Chinese, or where letter keys are turned off.
 */
export const letterKey = (event: KeyboardEvent | React.KeyboardEvent): string | undefined => {
  if (!preferences().letterKeys || event.ctrlKey || event.metaKey || event.altKey || typing(event.target))
    return undefined
  const composing = 'nativeEvent' in event ? event.nativeEvent.isComposing : event.isComposing
  return composing || event.key.length !== 1 ? undefined : event.key.toLowerCase()
}
