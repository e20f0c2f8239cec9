// An input method at work, as Chromium sees one: text under composition, then what it settles on.
import type { Page } from '@playwright/test'

/** Begins a composition in the focused field; it stays open. */
export async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const selection = { selectionStart: text.length, selectionEnd: text.length }
  await session.send('Input.imeSetComposition', { text, ...selection })
}

/** Ends the composition with this text in its place. */
export async function commitText(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text)
}
