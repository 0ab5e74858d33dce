/** How many characters stand before a point of the screen, within its text; undefined where there is no text. */
export const caretAt = (x: number, y: number): number | undefined => {
  const position = document.caretPositionFromPoint?.(x, y)
  return position?.offsetNode.nodeType === Node.TEXT_NODE ? position.offset : undefined
}
