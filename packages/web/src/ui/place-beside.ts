/** Where a floating box of a size goes beside its anchor, inside the window: below it, or above where there is more room. */
export const placeBeside = (
  anchor: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  box: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } => {
  const gap = 6
  const edge = 8
  const below = frame.height - anchor.bottom - gap - edge
  const above = anchor.top - gap - edge
  const top = box.height <= below || below >= above ? anchor.bottom + gap : anchor.top - gap - box.height
  const left = Math.min(Math.max(edge, anchor.right - box.width / 2), frame.width - box.width - edge)
  return { left, top: Math.min(Math.max(edge, top), Math.max(edge, frame.height - box.height - edge)) }
}
