// Paths on a server that we do not trust: a name is one part of a path, and a folder never climbs.
import { AwaseError } from '../../error.ts'

/** Control characters, and the ones that turn the direction of text and so show another name than they are. */
const hidden = /[\p{Cc}\p{Bidi_Control}]/u

const nameLimitBytes = 255

/** The name itself, or the error `file.name-hostile`. */
export function safeName(name: string): string {
  const hostile =
    name === '' ||
    name === '.' ||
    name === '..' ||
    /[/\\]/.test(name) ||
    hidden.test(name) ||
    new TextEncoder().encode(name).length > nameLimitBytes
  if (hostile) throw hostileName(name)
  return name
}

/** The folder without empty and `.` parts, as given absolute or relative to the user's home; `..` is refused. */
export function safeFolder(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  parts.forEach(safeName)
  const joined = parts.join('/')
  if (folder.startsWith('/')) return `/${joined}`
  return joined === '' ? '.' : joined
}

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** The name as it can be shown: hidden characters as their code points. */
function hostileName(name: string): AwaseError {
  const shown = Array.from(name.slice(0, 80), (character) =>
    hidden.test(character)
      ? `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
      : character,
  ).join('')
  return new AwaseError('file.name-hostile', { values: { name: shown } })
}
