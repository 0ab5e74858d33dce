import type { Locator, Page } from 'playwright-core'

/** Opens the window of downloads, chooses in it, and takes the document away. */
export const takeAway = async (page: Page, choose: (dialog: Locator) => Promise<void>): Promise<void> => {
  await page.getByRole('button', { name: '下载', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('.download').waitFor()
  await choose(dialog)
  await dialog.getByRole('button', { name: '下载', exact: true }).click()
}
