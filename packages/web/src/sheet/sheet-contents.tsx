import type { LayoutContents } from '@jiheng/core/layout'
import { memo } from 'react'

/** A list of contents on the paper: drawn from the headings, so nothing of it is filled in. */
export const SheetContents = memo(({ contents }: { readonly contents: LayoutContents }) => (
  <>
    <p className="line line-contents-heading">{contents.heading}</p>
    <ol className="contents">
      {contents.entries.map(({ text, level, anchor }) => (
        <li key={anchor} className={`contents-${level}`}>
          {text}
        </li>
      ))}
    </ol>
  </>
))
