// What differs between two states of a job, node by node.
import { Minus, Pencil, Plus, type LucideIcon } from 'lucide-react'
import type { DocumentDiff } from '../../../engine/job/diff.ts'
import { Fragment } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { changedSettings } from '../versions/changed-settings.ts'
import { settingWords } from '../versions/setting-words.ts'
import '../versions/versions.css'
import './dialogs.css'

const icons = { added: Plus, updated: Pencil, removed: Minus } satisfies Record<string, LucideIcon>

export interface ChangeListProps {
  diff: DocumentDiff
  /** With each setting that differs, before and after. */
  detailed?: boolean
}

export function ChangeList({ diff, detailed = false }: ChangeListProps) {
  const t = useText()
  const before = new Map(diff.nodes.updated.map(({ from, to }) => [to.id, { from, to }]))
  const { nodes, edges, name } = diff
  const lines: { kind: keyof typeof icons; id: string; name: string }[] = [
    ...nodes.added.map((node) => ({ kind: 'added' as const, ...node })),
    ...nodes.updated.map(({ to }) => ({ kind: 'updated' as const, ...to })),
    ...nodes.removed.map((node) => ({ kind: 'removed' as const, ...node })),
  ]
  const rewired = edges.added.length + edges.updated.length + edges.removed.length
  return (
    <ul className="sd-changes">
      {name !== undefined && (
        <li data-change="updated">
          <Pencil className="icon-s" aria-hidden />
          <b>{name.to}</b>
          <span>{t('change.rename-job')}</span>
        </li>
      )}
      {lines.map((line) => {
        const Icon = icons[line.kind]
        return (
          <Fragment key={line.id}>
            <li data-change={line.kind}>
              <Icon className="icon-s" aria-hidden />
              <b>{line.name}</b>
              <span>{t(`publish.${line.kind}`)}</span>
            </li>
            {detailed && before.has(line.id) && <Settings {...before.get(line.id)!} />}
          </Fragment>
        )
      })}
      {rewired > 0 && (
        <li>
          <Pencil className="icon-s" aria-hidden />
          <span>
            {t('publish.edges', {
              added: edges.added.length + edges.updated.length,
              removed: edges.removed.length + edges.updated.length,
            })}
          </span>
        </li>
      )}
    </ul>
  )
}

function Settings({ from, to }: { from: JobNode; to: JobNode }) {
  const t = useText()
  const language = useLanguage()
  const changed = changedSettings(from, to, language, t)
  const shown = (value: unknown) => settingWords(value, language, t)
  return (
    <li className="vs-changed">
      <ul className="vs-settings grow">
        {changed.map(({ path, label, from: old, to: now }) => (
          <li key={path}>
            {path === 'position' ? (
              t('versions.field.position')
            ) : path === 'disabled' ? (
              t(now === true ? 'node.disabled' : 'versions.enabled')
            ) : (
              <>
                {label ?? t(`versions.field.${path as 'name' | 'note'}`)} <del>{shown(old)}</del> →{' '}
                <ins>{shown(now)}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
