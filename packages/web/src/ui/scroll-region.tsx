import type { ReactNode, Ref } from 'react'
import type { Lang } from '../api/types.ts'

/** A part of the page that scrolls by itself, and can be scrolled with the keys. Unless told otherwise its text is Chinese. */
export const ScrollRegion = ({
  className,
  label,
  lang = 'zh-CN',
  ref,
  children,
}: {
  readonly className: string
  readonly label: string
  readonly lang?: Lang
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keys would not scroll it
  <section className={className} ref={ref} tabIndex={0} aria-label={label} lang={lang}>
    {children}
  </section>
)
