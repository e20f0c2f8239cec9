// Finds fields as a person means them: by a part of the name, however it is spelled, or by what it means (Kundennummer finds customer_no).
import { plainName, readName } from '../../../engine/matching/name-likeness.ts'

/** Lists of fewer fields are seen at a glance. */
export const searchedFrom = 16

/** Whether one of a field's names has the letters, or all the meanings, of what is sought. */
export function fieldFinder(sought: string): (names: readonly string[]) => boolean {
  const letters = sought.trim().toLowerCase()
  if (letters === '') return () => true
  const plain = plainName(sought)
  const meant = meanings(sought)
  const means = (name: string) => {
    const has = meanings(name)
    return meant.size > 0 && [...meant].every((meaning) => has.has(meaning))
  }
  return (names) =>
    names.some(
      (name) =>
        name.toLowerCase().includes(letters) ||
        (plain !== '' && plainName(name).includes(plain)) ||
        means(name),
    )
}

const known = new Map<string, ReadonlySet<string>>()

/** Read once: each letter that is typed asks for all names again. */
function meanings(name: string): ReadonlySet<string> {
  const read = known.get(name) ?? readName(name).meanings
  known.set(name, read)
  return read
}
