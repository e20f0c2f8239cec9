// The undo entries as somebody reads them: what was set to what, and when; changes of one setting that follow each other are one line.
import type { HistoryEntry } from '../../document/history.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Translate } from '../../i18n/language.ts'
import { valueAt } from '../../inspector/form/config-path.ts'
import { settingLabel } from './changed-settings.ts'
import { settingWords } from './setting-words.ts'

export interface EditLine {
  /** The newest of its entries. */
  entry: HistoryEntry
  /** How many entries it stands for. */
  entries: number
}

/** In the order given, which is that of time. */
export function editLines(entries: readonly HistoryEntry[]): EditLine[] {
  const lines: EditLine[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && sameSetting(last.entry, entry)) {
      lines[lines.length - 1] = { entry, entries: last.entries + 1 }
    } else lines.push({ entry, entries: 1 })
  }
  return lines
}

function sameSetting({ name: a }: HistoryEntry, { name: b }: HistoryEntry): boolean {
  return (
    a.values?.['path'] !== undefined &&
    a.values['path'] === b.values?.['path'] &&
    a.values['node'] === b.values?.['node']
  )
}

/** `Formula: Expression → upper(name)`; what sets nothing is called by its name alone. */
export function editWords({ name, diff }: HistoryEntry, language: Language, t: Translate): string {
  const { node: id, path } = name.values ?? {}
  const changed = diff.nodes.updated.find(({ to }) => to.id === id)?.to
  if (changed === undefined || typeof path !== 'string') return t(name.id, name.values)
  const setting = settingLabel(changed, path, language, t)
  const value = settingWords(valueAt(changed.config, path), language, t)
  return t('history.set', { name: changed.name, setting, value })
}
