// The project's source files and what they import, for the rules of the house.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export interface SourceFile {
  /** From the project's root, with slashes. */
  path: string
  text: string
}

export interface Import {
  from: string
  /** As written. */
  specifier: string
  typeOnly: boolean
  /** Path from the root for a relative import, otherwise undefined. */
  target: string | undefined
}

export const root = join(import.meta.dirname, '../..')

/** Every TypeScript file of the project: committed, or new and not ignored. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return listed
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(importPattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? ''
    const relative = specifier.startsWith('.')
    return {
      from: file.path,
      specifier,
      typeOnly: match[1] !== undefined,
      target: relative ? normalize(join(dirname(file.path), specifier)) : undefined,
    }
  })
}

export function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}
