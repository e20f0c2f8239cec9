// The studio's top bar: which job, whether it is saved, what can be undone, and the three things to do with it.
import { Link } from '@tanstack/react-router'
import { CalendarClock, CalendarOff, History, Play, Redo2, Search, Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { renameJob } from '../document/edits.ts'
import type { HistoryEntry } from '../document/history.ts'
import { redo, undo, useJob } from '../document/store.ts'
import { sentShare, useLookedAt, useUploads } from '../document/uploads/upload-state.ts'
import { useCanvasPanels } from '../canvas/canvas-panels.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Button, IconButton, Kbd } from '../ui/button.tsx'
import { JobMenu } from './job-menu.tsx'
import { Others } from './others.tsx'
import { chordWords, isMac } from './actions/chord.ts'
import { useRunNow } from './publishing/run-now.ts'
import { useIsAsPublished } from './publishing/published.ts'
import { PublishButton } from './publishing/publish-button.tsx'
import { useView } from './view.ts'

export function StudioBar() {
  const t = useText()
  return (
    <header className="topbar sd-bar">
      <span className="crumb sd-wide">
        <Link to="/">{t('nav.jobs')}</Link> <span>/</span>
      </span>
      <JobName />
      <DraftBadge />
      <SaveState />
      <span className="grow" />
      <Others />
      <HistoryButtons />
      <span className="vr" />
      <Verbs />
    </header>
  )
}

function DraftBadge() {
  const t = useText()
  const same = useIsAsPublished()
  return (
    <span className={`badge badge-plain ${same ? 'badge-ok' : 'badge-stale'}`}>
      {t(same ? 'studio.is-published' : 'studio.draft')}
    </span>
  )
}

/** Grows with its text; an emptied name comes back on leaving. */
function JobName() {
  const t = useText()
  const name = useJob(({ document }) => document.name)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? name
  return (
    <h1 className="sd-name" title={shown}>
      <span aria-hidden>{shown === '' ? ' ' : shown}</span>
      <input
        aria-label={t('studio.rename')}
        size={1}
        value={shown}
        maxLength={200}
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value)
          renameJob(target.value)
        }}
        onBlur={() => setTyped(null)}
      />
    </h1>
  )
}

function SaveState() {
  const t = useText()
  const saving = useJob((state) => state.saving)
  const version = useJob((state) => state.publishedVersion)
  const words = {
    saved: t('studio.saved'),
    unsaved: t('studio.unsaved'),
    saving: t('studio.saving'),
    failed: t('studio.save-failed'),
    conflict: t('studio.save-failed'),
  }
  const looked = useLookedAt(({ names }) => names[0])
  const share = useUploads(sentShare)
  const percent = Math.floor((share ?? 0) * 100)
  const said = [
    words[saving],
    ...(looked === undefined ? [] : [t('upload.looking', { name: looked })]),
    ...(share === undefined ? [] : [t('upload.share', { percent })]),
  ].join(' · ')
  return (
    <>
      <span className="sd-state" data-saving={saving} role="status" title={said}>
        {said}
      </span>
      {saving === 'conflict' && (
        <Button look="link" size="sm" onClick={() => useView.setState({ postponed: null })}>
          {t('sync.choose')}
        </Button>
      )}
      <span className="sd-state sd-wide" data-published={version ?? 'none'}>
        · {version === null ? t('studio.never-published') : t('studio.published', { version })}
      </span>
    </>
  )
}

function HistoryButtons() {
  const t = useText()
  const past = useJob(({ history }) => history.past.at(-1))
  const future = useJob(({ history }) => history.future.at(-1))
  const say = (
    entry: HistoryEntry | undefined,
    what: 'studio.undo-what' | 'studio.redo-what',
    plain: 'studio.undo' | 'studio.redo',
  ) => (entry === undefined ? t(plain) : t(what, { what: t(entry.name.id, entry.name.values) }))
  return (
    <>
      <IconButton
        label={say(past, 'studio.undo-what', 'studio.undo')}
        keys={<Kbd>{chordWords('Mod+Z', t, isMac)}</Kbd>}
        disabled={past === undefined}
        data-verb="undo"
        onClick={undo}
      >
        <Undo2 className="icon" aria-hidden />
      </IconButton>
      <IconButton
        label={say(future, 'studio.redo-what', 'studio.redo')}
        keys={<Kbd>{chordWords('Mod+Shift+Z', t, isMac)}</Kbd>}
        disabled={future === undefined}
        data-verb="redo"
        onClick={redo}
      >
        <Redo2 className="icon" aria-hidden />
      </IconButton>
      <IconButton
        label={t('history.title')}
        data-verb="history"
        onClick={() => useView.setState({ past: 'edits' })}
      >
        <History className="icon" aria-hidden />
      </IconButton>
    </>
  )
}

function Verbs() {
  const t = useText()
  const version = useJob((state) => state.publishedVersion)
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const { runNow, starting } = useRunNow()
  return (
    <>
      <JobMenu />
      <IconButton
        label={t('action.palette')}
        keys={<Kbd>{chordWords('Mod+K', t, isMac)}</Kbd>}
        onClick={() => useCanvasPanels.setState({ palette: true })}
      >
        <Search className="icon" aria-hidden />
      </IconButton>
      <ScheduleVerb />
      <Verb
        name="run"
        icon={<Play className="icon-s" aria-hidden />}
        label={t('studio.run')}
        title={version === null ? t('publish.title-and-run') : t('studio.run-uses', { version })}
        disabled={starting || empty}
        onClick={runNow}
      />
      <PublishButton disabled={empty} />
    </>
  )
}

/** Says when the job runs next, or that its schedule rests. */
function ScheduleVerb() {
  const t = useText()
  const format = useFormat()
  const schedule = useJob((state) => state.schedule)
  const nextAt = schedule?.enabled === true ? schedule.nextAt : null
  const words = () => {
    if (schedule === null) return null
    return nextAt === null ? t('studio.schedule-rests') : format.placedTime(nextAt, schedule.zone)
  }
  const said = words()
  const what = t('studio.schedule')
  return (
    <Button
      look="out"
      data-verb="schedule"
      aria-label={said === null ? what : `${what}: ${said}`}
      title={nextAt === null ? what : t('studio.schedule-next', { at: said, zone: schedule?.zone })}
      onClick={() => useView.setState({ schedule: true })}
    >
      {schedule !== null && nextAt === null ? (
        <CalendarOff className="icon-s" aria-hidden />
      ) : (
        <CalendarClock className="icon-s" aria-hidden />
      )}
      {said === null ? (
        <span className="sd-verb">{what}</span>
      ) : (
        <span className="num" data-next-run>
          {said}
        </span>
      )}
    </Button>
  )
}

interface VerbProps {
  name: string
  icon: ReactNode
  label: string
  title?: string
  disabled?: boolean
  onClick: () => void
}

function Verb({ name, icon, label, title, disabled = false, onClick }: VerbProps) {
  return (
    <Button
      look="out"
      data-verb={name}
      title={title ?? label}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon}
      <span className="sd-verb">{label}</span>
    </Button>
  )
}
