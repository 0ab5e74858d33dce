import type { List } from '@jiheng/server/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

describeInBrowser('every screen', () => {
  let site: Site
  let document: string
  let evaluated: string

  beforeAll(async () => {
    site = await openSite()
    await site.page.getByTestId('choose-files').setInputFiles([...samples])
    await site.page.getByText('已全部处理').waitFor()
    const { items } = await site.call<List>('/disclosures')
    document = items[0]?.id ?? ''
    evaluated = items.find(({ phases }) => phases.includes('self-evaluation'))?.id ?? ''
  }, patience)
  afterAll(() => site.close(), patience)

  const screens: readonly (readonly [name: string, path: () => string, ready: string])[] = [
    ['desk', () => '/', '.arrivals tbody tr'],
    ['library', () => '/library', '.shelf-table tbody tr'],
    ['disclosure', () => `/forms/${document}`, '.official'],
    ['editing', () => `/forms/${document}?edit=true`, '[data-mode]'],
    ['print preview', () => `/disclosures/${document}/preview`, '.preview-page canvas'],
    ['scorecard', () => `/forms/${evaluated}/score`, '.score-rows tbody tr'],
    ['revisions', () => `/forms/${document}/revisions`, '.revision'],
    ['filling in', () => '/fill', '.fill-template'],
    ['rules', () => '/rules', '.rule'],
    ['regulations', () => '/rules?part=laws', '.law-articles'],
    ['scoring profiles', () => '/rules?part=profiles', '.profiles'],
    ['reports', () => '/reports', '.reports'],
    ['templates', () => '/templates', '.paper'],
    ['settings', () => '/settings', '.settings dl'],
  ]

  for (const dark of [false, true])
    describe(dark ? 'on a dark desk' : 'on a light desk', () => {
      test.each(screens)(
        '%s has nothing that axe-core objects to',
        async (_, path, ready) => {
          await site.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
          await site.page.goto(site.address() + path())
          await site.page.locator(ready).first().waitFor()
          expect(await offendersOf(site.page)).toEqual([])
        },
        patience,
      )
    })

  test.each(screens)(
    '%s fits 1366 × 768: the page itself does not scroll',
    async (_, path, ready) => {
      await site.page.goto(site.address() + path())
      await site.page.locator(ready).first().waitFor()
      expect(await site.page.evaluate('[scrollX, scrollY, document.scrollingElement.scrollTop]')).toEqual([0, 0, 0])
      expect(await site.page.evaluate('document.documentElement.scrollWidth')).toBe(1366)
    },
    patience,
  )

  test.each(screens)(
    '%s has every button of its bars within a phone, and nothing that axe-core objects to',
    async (_, path, ready) => {
      await site.page.setViewportSize({ width: 390, height: 844 })
      try {
        await site.page.goto(site.address() + path())
        await site.page.locator(ready).first().waitFor()
        const beyond = `[...document.querySelectorAll('.top, .rail, .bar, .page-head, .query-bar, .side-head, .panel-head')]
          .flatMap((bar) => [...bar.querySelectorAll('a, button, input, select')])
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => each.outerHTML.slice(0, 120))`
        await expect.poll(() => site.page.evaluate(beyond)).toEqual([])
        expect(await offendersOf(site.page)).toEqual([])
      } finally {
        await site.page.setViewportSize({ width: 1366, height: 768 })
      }
    },
    patience,
  )

  test(
    'a paper upright is 210 mm wide beside both panes',
    async () => {
      await site.page.emulateMedia({ colorScheme: 'light' })
      await site.page.goto(`${site.address()}/forms/${document}`)
      const paper = site.page.locator('.paper-portrait').first()
      await paper.waitFor()
      const width = async () => Math.round((await paper.boundingBox())?.width ?? 0)
      await expect.poll(width).toBe(Math.round((210 * 96) / 25.4))
    },
    patience,
  )

  test(
    'printing prints the papers and nothing of the desk',
    async () => {
      await site.page.goto(`${site.address()}/forms/${document}`)
      await site.page.locator('.official').first().waitFor()
      await site.page.emulateMedia({ media: 'print' })
      for (const desk of ['.top', '.rail', '.bar', '.outline', '.findings'])
        expect(await site.page.locator(desk).first().isVisible()).toBe(false)
      expect(await site.page.locator('.official').first().isVisible()).toBe(true)
      const pdf = await site.page.pdf({ preferCSSPageSize: true })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      await site.page.emulateMedia({ media: 'screen' })
    },
    patience,
  )

  test(
    'in English every sentence of the desk is English',
    async () => {
      await site.page.goto(site.address())
      await site.page.getByRole('button', { name: 'English' }).click()
      await site.page.getByRole('heading', { name: 'Drop files or a folder anywhere on the page' }).waitFor()
      await expect.poll(() => site.page.evaluate('document.documentElement.lang')).toBe('en')
      await site.page.reload()
      await site.page.getByRole('heading', { name: 'Drop files or a folder anywhere on the page' }).waitFor()
      await site.page.getByRole('button', { name: '中文' }).click()
      await site.page.getByRole('heading', { name: '把文件或文件夹拖到页面任何地方' }).waitFor()
    },
    patience,
  )

  test('none of this broke the policy, failed, or asked another host', () => expect(site.offences).toEqual([]))
})
