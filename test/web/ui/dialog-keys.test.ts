// Keys of all that lies over the page: an Escape that the library did not take closes it, unless it belongs to a word under composition.
import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialogKeys } from '../../../web/ui/over/dialog-keys.ts'
import { root } from '../../house/sources.ts'

const free = { defaultPrevented: false, isComposing: false, keyCode: 27 }

/** What becomes of a key that arrives at the content of a dialog: whether it closes, and whether the browser acts on it. */
function pressed(
  key: string,
  traits: Partial<typeof free> = {},
): { closed: boolean; kept: boolean } {
  const became = { closed: false, kept: false }
  const nativeEvent = { ...free, ...traits, preventDefault: () => void (became.kept = true) }
  const { onKeyDown } = dialogKeys(() => void (became.closed = true))
  type Pressed = Parameters<typeof onKeyDown>[0]
  onKeyDown({ key, nativeEvent, preventDefault: nativeEvent.preventDefault } as unknown as Pressed)
  return became
}

it('closes by an Escape that nobody took', () => {
  expect(pressed('Escape')).toEqual({ closed: true, kept: true })
  expect(pressed('Escape', { defaultPrevented: true }).closed).toBe(false)
  expect(pressed('a').closed).toBe(false)
})

it('leaves Escape and Enter to a word under composition', () => {
  expect(pressed('Escape', { isComposing: true }).closed).toBe(false)
  expect(pressed('Escape', { keyCode: 229 }).closed).toBe(false)
  expect(pressed('Enter', { isComposing: true })).toEqual({ closed: false, kept: true })
  expect(pressed('Enter')).toEqual({ closed: false, kept: false })
})

it.each(['dialog', 'search-dialog'])('is what a %s listens by', (name) => {
  const source = readFileSync(join(root, `web/ui/over/${name}.tsx`), 'utf8')
  expect(source).toContain('{...dialogKeys(onClose)}')
})
