// Two sessions on one job, editing at the same time, in two real browsers' worth of pages: fifty meetings, and no edit is lost.
import type { Locator, Page } from '@playwright/test'
import type { Job } from '../../../worker/api/contract.ts'
import { inspector } from '../../e2e/hands/inspector-panel.ts'
import { copyOf } from '../../e2e/hands/sample-copy.ts'
import { openJob } from '../../e2e/hands/studio-page.ts'
import { visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'

const meetings = 50

/** Every fifth time both rename the same node; else each renames one of its own. */
const isOverlap = (meeting: number) => meeting % 5 === 4

interface Session {
  page: Page
  /** Node id by what it is called now, as this session named it. */
  node: string
}

function heading(page: Page, node: string): Locator {
  return page.locator(`.react-flow__node[data-id="${node}"] h2`).first()
}

/** Leaves the cursor in the name of the node, all of it selected. */
async function beginRename(page: Page, node: string): Promise<void> {
  await heading(page, node).click()
  await inspector(page).getByLabel('Name of the node').click()
  await page.keyboard.press('Control+a')
}

async function namesOnEdge(stack: RunningStack, job: string): Promise<Map<string, string>> {
  const { draft } = await stack.api.call<Job>('GET', `/api/jobs/${job}`)
  return new Map(draft.nodes.map(({ id, name }) => [id, name]))
}

/** Waits until the page has nothing to save and nothing to decide; decides for `mine` where it is asked. */
async function settle({ page }: Session): Promise<boolean> {
  const saved = page.locator('[data-saving="saved"]')
  const asked = page.locator('[data-conflict]').first()
  await saved.or(asked).first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(100)
  if (!(await asked.isVisible())) return false
  for (const line of await page.locator('[data-conflict]').all()) {
    await line.locator('[data-side="mine"] input').check()
  }
  await page.locator('[data-verb="go-on"]').click()
  await saved.waitFor({ timeout: 30_000 })
  return true
}

async function meet(
  stack: RunningStack,
  job: string,
  [first, second]: readonly [Session, Session],
  meeting: number,
): Promise<{ lost: string[]; asked: boolean }> {
  const overlap = isOverlap(meeting)
  const nodes = [first.node, overlap ? first.node : second.node] as const
  const names = [`first ${meeting}`, `second ${meeting}`] as const
  await Promise.all([beginRename(first.page, nodes[0]), beginRename(second.page, nodes[1])])
  // Neither knows of the other's edit when it begins its own, and both write letter by letter.
  await Promise.all([first.page.keyboard.type(names[0]), second.page.keyboard.type(names[1])])
  const asked = [await settle(first), await settle(second)]
  asked.push(await settle(first))
  const now = await namesOnEdge(stack, job)
  const lost: string[] = []
  if (overlap) {
    // One of both, chosen by a person: who was asked chose its own.
    if (!asked.includes(true)) lost.push(`${meeting}: nobody was asked`)
    if (!names.includes(now.get(nodes[0]) as (typeof names)[number]))
      lost.push(`${meeting}: both gone`)
  } else {
    nodes.forEach((node, at) => {
      if (now.get(node) !== names[at]) lost.push(`${meeting}: ${names[at]}, is ${now.get(node)}`)
    })
  }
  return { lost, asked: asked.includes(true) }
}

export async function measureSessions(stack: RunningStack, count = meetings): Promise<Measured> {
  const job = await copyOf('routes', stack, 'Two sessions')
  const visitors = [await visit(stack), await visit(stack)] as const
  try {
    for (const { page } of visitors) await openJob(page, stack, job)
    const sessions = [
      { page: visitors[0].page, node: 'flights' },
      { page: visitors[1].page, node: 'airports' },
    ] as const
    const lost: string[] = []
    let questions = 0
    for (let meeting = 0; meeting < count; meeting++) {
      const met = await meet(stack, job, sessions, meeting)
      lost.push(...met.lost)
      if (met.asked) questions++
    }
    const note = `${count} meetings, ${questions} times a person chose`
    return { value: lost.length, note: lost.length === 0 ? note : lost.slice(0, 4).join('; ') }
  } finally {
    for (const { close } of visitors) await close()
  }
}

export const twoSessions: Figure = {
  id: 'two-sessions',
  title: 'Edits lost when two sessions edit one job at the same time, 50 times',
  ...exactly(0),
  measure: () => withStack((stack) => measureSessions(stack)),
}
