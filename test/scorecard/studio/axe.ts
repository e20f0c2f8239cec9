// What axe says of every page and of what opens on it, in three languages and two themes.
import { axeOn } from '../../stack/axe.ts'
import { exactly } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'
import { locales, seeAll, themes } from './pages-seen.ts'
import type { Look } from './pages-seen.ts'

const viewport = { width: 1440, height: 900 }
const looks: readonly Look[] = locales.flatMap((locale) =>
  themes.map((colorScheme) => ({ locale, colorScheme, viewport })),
)

export const axe: Figure = {
  id: 'axe',
  title: 'Violations that axe finds on every page, panel and dialog × 3 languages × 2 themes',
  ...exactly(0),
  measure: () =>
    withStack(async (stack) => {
      const found: string[] = []
      const seen = await seeAll(stack, looks, async ({ name, look, page, within }) => {
        const judge = axeOn(page)
        const { violations } = await (
          within === undefined ? judge : judge.include(within)
        ).analyze()
        for (const { id, nodes } of violations) {
          found.push(`${name} ${look.locale} ${look.colorScheme}: ${id} × ${nodes.length}`)
        }
      })
      return { value: found.length, note: found.slice(0, 8).join('; ') || `${seen} views` }
    }),
}
