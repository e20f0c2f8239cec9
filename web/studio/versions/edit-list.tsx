// The undo entries as a list, newest first; a click goes there.
import { useJob, jump } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'

export function EditList() {
  const t = useText()
  const { past, future } = useJob((state) => state.history)
  if (past.length + future.length === 0) return <p className="help">{t('history.none')}</p>
  return (
    <ol className="vs-edits">
      {future.map(({ name }, index) => (
        <li key={`future ${index}`}>
          <button type="button" data-undone onClick={() => jump(future.length - index)}>
            <span>{t(name.id, name.values)}</span>
            <small>{t('history.undone')}</small>
          </button>
        </li>
      ))}
      {past.toReversed().map(({ name }, index) => (
        <li key={`past ${past.length - index}`}>
          <button
            type="button"
            aria-current={index === 0 ? 'step' : undefined}
            onClick={() => jump(-index)}
          >
            <span>{t(name.id, name.values)}</span>
            {index === 0 && <small>{t('history.here')}</small>}
          </button>
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
