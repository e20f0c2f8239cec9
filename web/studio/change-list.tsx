// What differs between two states of a job, node by node.
import { Minus, Pencil, Plus, type LucideIcon } from 'lucide-react'
import type { DocumentDiff } from '../../engine/job/diff.ts'
import { useText } from '../i18n/language.ts'

const icons = { added: Plus, updated: Pencil, removed: Minus } satisfies Record<string, LucideIcon>

export function ChangeList({ diff }: { diff: DocumentDiff }) {
  const t = useText()
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
          <li key={line.id} data-change={line.kind}>
            <Icon className="icon-s" aria-hidden />
            <b>{line.name}</b>
            <span>{t(`publish.${line.kind}`)}</span>
          </li>
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
