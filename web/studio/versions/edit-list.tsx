// The undo entries as a list, newest first; a click goes there.
import type { HistoryEntry } from '../../document/history.ts'
import { useJob, jump } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { editWords } from './edit-words.ts'

/** A line an entry: as many lines lie between here and there as Ctrl+Z takes. */
export function EditList() {
  const t = useText()
  const { past, future } = useJob((state) => state.history)
  if (past.length + future.length === 0) return <p className="help">{t('history.none')}</p>
  return (
    <ol className="vs-edits">
      {/* Redone from its end on, so the entry that comes next stands last. */}
      {future.map((entry, index) => (
        <li key={`future ${index}`}>
          <EditButton entry={entry} onTake={() => jump(future.length - index)} undone />
        </li>
      ))}
      {past.toReversed().map((entry, index) => (
        <li key={`past ${past.length - index}`}>
          <EditButton entry={entry} onTake={() => jump(-index)} here={index === 0} />
        </li>
      ))}
      <li>
        <button
          type="button"
          aria-current={past.length === 0 ? 'step' : undefined}
          onClick={() => jump(-past.length)}
        >
          <span className="text-ink-2">{t('history.start')}</span>
          {past.length === 0 && <small>{t('history.here')}</small>}
        </button>
      </li>
    </ol>
  )
}

interface EditButtonProps {
  entry: HistoryEntry
  onTake: () => void
  undone?: boolean
  here?: boolean
}

function EditButton({ entry, onTake, undone = false, here = false }: EditButtonProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const { name, set } = editWords(entry, language, t)
  const state = undone ? t('history.undone') : here ? t('history.here') : undefined
  // Entries that an older version remembered know no time of day.
  const at = entry.at > earliestMs ? format.moment(new Date(entry.at).toISOString()) : undefined
  return (
    <button
      type="button"
      data-undone={undone || undefined}
      aria-current={here ? 'step' : undefined}
      onClick={onTake}
    >
      <span>
        {name}
        {set !== undefined && <i title={set}>{set}</i>}
      </span>
      <small className="num">{[state, at].filter((part) => part !== undefined).join(' · ')}</small>
    </button>
  )
}

const earliestMs = Date.UTC(2020, 0)
