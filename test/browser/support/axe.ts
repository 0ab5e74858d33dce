import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core finds on the page as it stands: `serious color-contrast: <span>…`. It is put in by the debugger, so that
 * the page's own policy need not allow it.
 */
export async function offendersOf(page: Page): Promise<readonly string[]> {
  const debuggerOf = await page.context().newCDPSession(page)
  await debuggerOf.send('Runtime.evaluate', { expression: source })
  const { result } = await debuggerOf.send('Runtime.evaluate', {
    // Colours on their way from one to another are nobody's colours.
    expression: `Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(
      ({ impact, id, nodes }) => impact + ' ' + id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await debuggerOf.detach()
  return result.value as readonly string[]
}
