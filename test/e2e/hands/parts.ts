// What lies on the pages: panels, dialogs and menus, opened the same way in every language.
import type { Locator, Page } from '@playwright/test'

export interface ShownPart {
  /** The page it is opened on, by its name in `pagesOf`. */
  on: string
  /** Selector of it, when it holds the focus and the page behind is hidden meanwhile. */
  within?: string
  /** Opens it and waits until all of it is there. */
  open(page: Page): Promise<void>
  /** Takes it away again. */
  close(page: Page): Promise<void>
}

/** Names that were given: each opening gives new ones, or there is nothing to disagree on. */
let givenNames = 0

/** Where two windows gave one node two names: the first could not save its own before. */
const conflict: ShownPart = {
  on: 'changed job',
  open: async (page) => {
    const other = await page.context().newPage()
    await other.goto(page.url())
    await page.route('**/draft', (route) => route.abort())
    givenNames++
    await rename(page, `Mine ${givenNames}`)
    await rename(other, `Theirs ${givenNames}`)
    await other.locator('[data-saving="saved"]').waitFor()
    await page.unroute('**/draft')
    // It tries again when the browser is online again.
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByRole('dialog').waitFor()
    await other.close()
  },
  close: async (page) => {
    await page.locator('[data-side="theirs"] input').check()
    await page.locator('[data-verb="go-on"]').click()
    await page.locator('[data-saving="saved"]').waitFor()
  },
}

async function rename(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await page.locator('.react-flow__node[data-id="route-fields"]').focus()
  await page.keyboard.press('Space')
  await page.locator('.in-name').waitFor()
  await page.locator('.in-name').fill(name)
}

export const parts: Readonly<Record<string, ShownPart>> = {
  'new job': dialog('jobs', (page) => page.locator('.topbar .btn-go')),
  'menu of a job': menu('jobs', (page) => page.locator('td [aria-haspopup=menu]').first()),
  connection: dialog('connections', (page) => page.locator('tbody button').first()),
  'new connection': dialog('connections', (page) => page.locator('.topbar .btn-go')),
  'rejected row': dialog('run', (page) => page.locator('.vt-line button').first()),
  templates: dialog('empty job', (page) => page.locator('[data-act=template]')),
  source: {
    ...inspected('flights'),
    open: async (page) => {
      await inspected('flights').open(page)
      await page.locator('.in-folded > summary').click()
    },
  },
  merge: inspected('origin-airport'),
  filter: inspected('served-routes'),
  'case field': inspected('traffic-class'),
  'derived mapping': inspected('origin-gsid'),
  'direct mapping': inspected('route-fields'),
  destination: inspected('route-report'),
  'rejected rows': {
    on: 'studio',
    open: async (page) => {
      await inspected('route-fields').open(page)
      await page.locator('.pv-head .pv-tabs button').last().click()
      await page.locator('.pv-rejected td').first().waitFor()
    },
    close: (page) => page.locator('.pv-head .pv-tabs button').first().click(),
  },
  'unfinished node': inspected('traffic-class', 'unfinished job', '.pv-unfinished td'),
  'what a file looks like': inspected('flights', 'misread job', '[data-sniffed]'),
  'schedule of a job': dialog('studio', verb('schedule'), (page) => page.locator('.due li').nth(9)),
  'zones found for a schedule': {
    ...dialog('studio', verb('schedule')),
    open: async (page) => {
      await verb('schedule')(page).click()
      await page.getByRole('dialog').locator('input[role=combobox]').fill('Ber')
      await page.getByRole('option').first().waitFor()
    },
    close: async (page) => {
      await closedByEscape(page, page.getByRole('listbox'))
      await closedByEscape(page, page.getByRole('dialog'))
    },
  },
  'frame to choose': {
    ...dialog('studio', verb('schedule')),
    open: async (page) => {
      // Not by the pointer: in a small window the card may lie behind the panels.
      await page.locator('.react-flow__node[data-id="flights"]').dispatchEvent('contextmenu')
      await page
        .getByRole('menuitem')
        .filter({ has: page.locator('.lucide-log-in') })
        .press('Enter')
      await page.getByRole('dialog').waitFor()
    },
  },
  publishing: dialog('changed job', verb('publish')),
  edits: {
    ...dialog('changed job', verb('history')),
    open: async (page) => {
      await page.locator('.react-flow__node[data-id="traffic-class"]').focus()
      await page.keyboard.press('d')
      await page.keyboard.press('d')
      await verb('history')(page).click()
      await page.locator('.vs-edits li').nth(2).waitFor()
    },
  },
  versions: {
    ...dialog('changed job', verb('history')),
    open: async (page) => {
      await verb('history')(page).click()
      await page.getByRole('dialog').getByRole('radio').nth(1).click()
      await page.locator('.vs-graph svg').first().waitFor()
    },
  },
  conflict,
  'command palette': byKey('Control+k', (page) => page.getByRole('dialog')),
  shortcuts: byKey('?', (page) => page.getByRole('dialog')),
  'named version': byKey('Control+s', (page) => page.getByRole('dialog')),
  'adding a node': byKey('/', (page) => page.locator('.cv-search')),
  outline: {
    ...byKey('o', (page) => page.locator('.cv-outline')),
    close: (page) => page.keyboard.press('o'),
  },
}

function verb(name: string): (page: Page) => Locator {
  return (page) => page.locator(`.topbar [data-verb=${name}]`)
}

function dialog(
  on: string,
  button: (page: Page) => Locator,
  last = (page: Page): Locator => page.getByRole('dialog'),
): ShownPart {
  return {
    on,
    open: async (page) => {
      await button(page).click()
      await last(page).waitFor()
    },
    close: (page) => closedByEscape(page, page.getByRole('dialog')),
  }
}

function menu(on: string, button: (page: Page) => Locator): ShownPart {
  return {
    on,
    within: '[role=menu]',
    open: async (page) => {
      await button(page).click()
      await page.getByRole('menu').waitFor()
    },
    close: (page) => closedByEscape(page, page.getByRole('menu')),
  }
}

function byKey(key: string, shown: (page: Page) => Locator): ShownPart {
  return {
    on: 'studio',
    open: async (page) => {
      await page.locator('#graph').focus()
      await page.keyboard.press(key)
      await shown(page).waitFor()
    },
    close: (page) => closedByEscape(page, shown(page)),
  }
}

/** A node of the sample's Routes in the inspector, its rows in the drawer: both follow the selection when there is time. `last`: what comes at the end. */
function inspected(
  node: string,
  on = 'studio',
  last = `.pv-status[data-node="${node}"] :is(.st-ok, .st-warning)`,
): ShownPart {
  return {
    on,
    open: async (page) => {
      // By keyboard: in a small window a card may lie behind the panels.
      await page.locator(`.react-flow__node[data-id="${node}"]`).focus()
      await page.keyboard.press('Space')
      await page.locator(`.in-name[data-node-name="${node}"]`).waitFor()
      await page.locator(last).first().waitFor()
    },
    close: async () => {},
  }
}

async function closedByEscape(page: Page, what: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await what.waitFor({ state: 'detached' })
}
