// Files from the desktop, let go over the canvas.
import type { JSHandle, Page } from '@playwright/test'

export interface LargeFile {
  name: string
  head: string
  /** Repeated below the head. */
  line: string
  /** Thousands of lines. */
  thousands: number
}

/** Made where it is dropped: it would be long on the way there. */
export async function dropLargeFile(page: Page, file: LargeFile): Promise<void> {
  const data = await page.evaluateHandle(({ name, head, line, thousands }) => {
    const part = `${line}\n`.repeat(1000)
    const parts = Array.from({ length: thousands }, () => part)
    const transfer = new DataTransfer()
    transfer.items.add(new File([`${head}\n`, ...parts], name))
    return transfer
  }, file)
  await drop(page, data)
}

async function drop(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  const at = { clientX: 420, clientY: 260, dataTransfer }
  await page.locator('.react-flow__pane').dispatchEvent('drop', at)
}

/** Names with their contents: text in UTF-8, or bytes. */
export async function dropFiles(
  page: Page,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const contents = Object.entries(files).map(([name, is]) => ({
    name,
    bytes: [...(typeof is === 'string' ? new TextEncoder().encode(is) : is)],
  }))
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name))
    return transfer
  }, contents)
  await drop(page, data)
}
