// Takes the pictures of the README anew, from the project's own examples: node test/browser/take-pictures.ts
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DisclosureView, List } from '../../packages/server/src/api/index.ts'
import { root } from './support/samples.ts'
import { openSite } from './support/site.ts'

const pictures = join(root, 'docs', 'images')
const examples = join(root, 'examples')
mkdirSync(pictures, { recursive: true })

const site = await openSite()
const { page } = site
const take = async (name: string) => {
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
try {
  const files = readdirSync(examples).filter((name) => name.endsWith('.txt'))
  await page.getByTestId('choose-files').setInputFiles(files.map((name) => join(examples, name)))
  await page.getByText('已全部处理').waitFor()
  await take('desk')

  const { items } = await site.call<List>('/disclosures?sort=errors&order=desc')
  const views = await Promise.all(items.map(({ id }) => site.call<DisclosureView>(`/disclosures/${id}`)))
  const view = views.find(({ findings }) => findings.some(({ fix, at }) => fix && at?.endsWith('/target')))
  const finding = view?.findings.find(({ fix, at }) => fix && at?.endsWith('/target'))
  await page.goto(`${site.address()}/forms/${view?.id}`)
  await page.locator(`[data-finding="${finding?.id}"]`).click()
  await take('disclosure')

  await page.locator(`[data-at="${finding?.at}"]`).click()
  await page.goto(`${site.address()}/forms/${view?.id}?edit=true&cell=${encodeURIComponent(finding?.at ?? '')}`)
  await page.locator('[data-mode]').waitFor()
  await page.keyboard.type('12')
  await page.locator('.cell-offers').waitFor()
  await take('editing')
} finally {
  await site.close()
}
