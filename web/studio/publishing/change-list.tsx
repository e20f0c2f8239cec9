// What differs between two states of a job, part by part.
import { Fragment } from 'react'
import { Minus, Pencil, Plus, type LucideIcon } from 'lucide-react'
import type { DocumentDiff } from '../../../engine/job/diff.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import type { PartDiff } from '../../../engine/job/part-diff.ts'
import { useLanguage, useText, type Translate } from '../../i18n/language.ts'
import { scrolledStop } from '../../ui/scrolled-stop.ts'
import { changedSettings } from '../versions/changed-settings.ts'
import { settingWords } from '../versions/setting-words.ts'
import { edgeWords } from './edge-words.ts'
import '../versions/versions.css'
import './dialogs.css'

const icons = { added: Plus, updated: Pencil, removed: Minus } satisfies Record<string, LucideIcon>

export interface ChangeListProps {
  diff: DocumentDiff
  /** Of the later state. */
  nodes: readonly JobNode[]
  /** With each setting that differs, before and after. */
  detailed?: boolean
}

export function ChangeList({ diff, nodes, detailed = false }: ChangeListProps) {
  const t = useText()
  const before = new Map(diff.nodes.updated.map(({ from, to }) => [to.id, { from, to }]))
  return (
    <ul className="sd-changes" ref={(list) => scrolledStop(list)}>
      {diff.name !== undefined && (
        <li data-change="updated">
          <Pencil className="icon-s" aria-hidden />
          <b>{diff.name.to}</b>
          <span>{t('change.rename-job')}</span>
        </li>
      )}
      {linesOf(diff, nodes, t).map((line) => {
        const Icon = icons[line.kind]
        return (
          <Fragment key={line.key}>
            <li data-change={line.kind}>
              <Icon className="icon-s" aria-hidden />
              <b title={line.words}>{line.words}</b>
              <span>{t(`publish.${line.kind}`)}</span>
            </li>
            {detailed && before.has(line.key) && <Settings {...before.get(line.key)!} />}
          </Fragment>
        )
      })}
    </ul>
  )
}

interface Line {
  /** Of a node: its id. */
  key: string
  kind: keyof typeof icons
  words: string
}

/** Parts one by one. Of two nodes with one id, before and after, the edge leads to the later name. */
function linesOf(
  { nodes, edges, frames, notes }: DocumentDiff,
  later: readonly JobNode[],
  t: Translate,
): Line[] {
  const known = new Map([...nodes.removed, ...later].map((node) => [node.id, node]))
  return [
    ...partLines(nodes, ({ id, name }) => ({ key: id, words: name })),
    ...partLines(frames, ({ id, title }) => ({
      key: `frame ${id}`,
      words: t('publish.frame', { title }),
    })),
    ...partLines(notes, ({ id, text }) => ({
      key: `note ${id}`,
      words: t('publish.note', { text }),
    })),
    ...partLines(edges, (edge) => ({ key: `edge ${edge.id}`, words: edgeWords(edge, known, t) })),
  ]
}

const kinds = ['added', 'updated', 'removed'] as const

function partLines<Part extends { id: string }>(
  { added, updated, removed }: PartDiff<Part>,
  line: (part: Part) => Omit<Line, 'kind'>,
): Line[] {
  const parts = { added, updated: updated.map(({ to }) => to), removed }
  return kinds.flatMap((kind) => parts[kind].map((part) => ({ kind, ...line(part) })))
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
