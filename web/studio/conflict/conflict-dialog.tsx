// Where two changed the same: mine and theirs side by side, one choice per line. Everything else is together already.
import { useState } from 'react'
import type { JobFrame, JobNote } from '../../../engine/job/document.ts'
import { conflictKey, type Conflict } from '../../../engine/job/reconcile.ts'
import type { Side } from '../../../engine/job/three-way.ts'
import { nodeSentence } from '../../canvas/cards/node-words.ts'
import { goOnWith } from '../../document/autosave.ts'
import { useEngine } from '../../document/engine.ts'
import type { Meeting } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { settingLabel } from '../versions/changed-settings.ts'
import { settingWords } from '../versions/setting-words.ts'
import { useView } from '../view.ts'
import './conflict.css'

export function ConflictDialog({ meeting }: { meeting: Meeting }) {
  const t = useText()
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const { conflicts } = meeting
  const open = conflicts.some((conflict) => choices[conflictKey(conflict)] === undefined)
  return (
    <Dialog
      open
      // Until a choice is made nothing is saved: the bar says so, and opens this again.
      onClose={() => useView.setState({ postponed: meeting })}
      title={t('sync.conflict')}
      body={t('sync.conflict-body')}
      width={720}
    >
      <DialogBody>
        {conflicts.map((conflict) => (
          <ConflictLine
            key={conflictKey(conflict)}
            conflict={conflict}
            chosen={choices[conflictKey(conflict)]}
            onChoose={(side) => setChoices({ ...choices, [conflictKey(conflict)]: side })}
          />
        ))}
      </DialogBody>
      <footer>
        <Button look="go" disabled={open} data-verb="go-on" onClick={() => goOnWith(choices)}>
          {t('sync.go-on')}
        </Button>
      </footer>
    </Dialog>
  )
}

interface ConflictLineProps {
  conflict: Conflict
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

function ConflictLine({ conflict, chosen, onChoose }: ConflictLineProps) {
  const t = useText()
  const title = conflict.kind === 'name' ? t('sync.job-name') : nameOf(conflict)
  return (
    <fieldset className="cf-line" data-conflict={conflictKey(conflict)}>
      <legend>{title}</legend>
      <div>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} data-side={side}>
            <input
              type="radio"
              name={conflictKey(conflict)}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span>
              <b>{t(`sync.${side}`)}</b>
              <SideText conflict={conflict} side={side} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function SideText({ conflict, side }: { conflict: Conflict; side: Side }) {
  const t = useText()
  const engine = useEngine()
  const language = useLanguage()
  const state = conflict[side]
  if (state === undefined) return <span className="cf-text">{t('sync.deleted')}</span>
  if (typeof state === 'string') return <span className="cf-text">{state}</span>
  if (!('node' in state)) return <span className="cf-text">{wordsOf(state)}</span>
  const { node } = state
  const values = conflict.paths
    .filter((path) => path.startsWith(configPath))
    .map((path) => {
      const label = settingLabel(node, path.slice(configPath.length), language, t)
      return { label, words: settingWords(valueIn(state, path), language, t) }
    })
  return (
    <span className="cf-text">
      {node.name}
      <small>
        {nodeSentence(engine, node, language)
          .map(({ text }) => text)
          .join('')}
      </small>
      {values.map(({ label, words }) => (
        <small key={label}>
          {label}: <b>{words}</b>
        </small>
      ))}
    </span>
  )
}

const configPath = 'node.config.'

function valueIn(state: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], state)
}

function nameOf({ mine, theirs }: Conflict): string {
  const state = theirs ?? mine
  if (state === undefined || typeof state === 'string') return state ?? ''
  return 'node' in state ? state.node.name : wordsOf(state)
}

function wordsOf(part: JobFrame | JobNote): string {
  return 'title' in part ? part.title : part.text
}
