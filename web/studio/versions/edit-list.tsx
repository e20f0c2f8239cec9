// The undo entries as a list, newest first; a click goes there.
import { useJob, jump } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { editLines, editWords, type EditLine } from './edit-lines.ts'

export function EditList() {
  const t = useText()
  const { past, future } = useJob((state) => state.history)
  if (past.length + future.length === 0) return <p className="help">{t('history.none')}</p>
  // Redone from its end on, so the entry that comes next stands last.
  const undone = editLines(future.toReversed()).toReversed()
  const done = editLines(past).toReversed()
  return (
    <ol className="vs-edits">
      {undone.map((line, index) => (
        <li key={`future ${index}`}>
          <EditButton line={line} onTake={() => jump(entriesOf(undone.slice(index)))} undone />
        </li>
      ))}
      {done.map((line, index) => (
        <li key={`past ${done.length - index}`}>
          <EditButton
            line={line}
            onTake={() => jump(-entriesOf(done.slice(0, index)))}
            here={index === 0}
          />
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

function entriesOf(lines: readonly EditLine[]): number {
  return lines.reduce((sum, { entries }) => sum + entries, 0)
}

interface EditButtonProps {
  line: EditLine
  onTake: () => void
  undone?: boolean
  here?: boolean
}

function EditButton({ line: { entry }, onTake, undone = false, here = false }: EditButtonProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const words = editWords(entry, language, t)
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
      <span title={words}>{words}</span>
      <small className="num">{[state, at].filter((part) => part !== undefined).join(' · ')}</small>
    </button>
  )
}

const earliestMs = Date.UTC(2020, 0)
