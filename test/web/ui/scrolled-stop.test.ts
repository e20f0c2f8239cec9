// Keys stop at a list that scrolls, and pass one that shows all it has.
import { expect, it } from 'vitest'
import { scrolledStop } from '../../../web/ui/scrolled-stop.ts'

class List {
  scrollHeight = 300
  clientHeight = 300
  tabIndex: number | undefined
  removeAttribute(name: string) {
    if (name === 'tabindex') this.tabIndex = undefined
  }
}

it('stops at a list only while it has more than it shows', () => {
  const list = new List()
  const look = () => scrolledStop(list as unknown as HTMLElement)
  look()
  expect(list.tabIndex).toBeUndefined()
  list.scrollHeight = 301
  look()
  expect(list.tabIndex).toBe(0)
  list.scrollHeight = 200
  look()
  expect(list.tabIndex).toBeUndefined()
})
