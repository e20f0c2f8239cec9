// What the run read: files and object versions by hash, to be fetched again byte for byte; and by which zone tables it told times.
import { Camera } from 'lucide-react'
import type { JobDocument } from '../../engine/job/document.ts'
import type { Snapshot, SnapshotFile } from '../../engine/run/snapshot.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Card } from '../ui/card.tsx'
import { tinyHash } from './delivery/short-hash.ts'

export function SnapshotCard({
  snapshot,
  document,
  ended,
}: {
  snapshot: Snapshot | null
  document: JobDocument
  ended: boolean
}) {
  const t = useText()
  const title = (
    <span className="flex items-center gap-2">
      <Camera className="icon-s text-ink-3" aria-hidden />
      {t('run.snapshot')}
    </span>
  )
  if (snapshot === null)
    return (
      <Card title={title}>
        <p className="px-4 pb-4 text-xs text-ink-2">
          {t(ended ? 'run.snapshot-none' : 'run.snapshot-empty')}
        </p>
      </Card>
    )
  return (
    <Card title={title}>
      <div className="grid gap-2 px-4 pb-3">
        {Object.entries(snapshot.sources).map(([node, files]) => (
          <Group
            key={node}
            name={document.nodes.find(({ id }) => id === node)?.name ?? node}
            files={files}
          />
        ))}
        {Object.values(snapshot.objects).map(({ object, sequence, file }) => (
          <Group
            key={object}
            name={`${object} · ${t('run.snapshot-object', { sequence: String(sequence) })}`}
            files={[file]}
          />
        ))}
        <Zone context={snapshot.context} />
      </div>
    </Card>
  )
}

function Zone({ context: { zone, tzdata } }: Pick<Snapshot, 'context'>) {
  const t = useText()
  const version = tzdata ?? t('run.tzdata-unknown')
  return (
    <p className="text-xs text-ink-2" title={t('run.tzdata-help')}>
      {t('run.tzdata', { zone, version })}
    </p>
  )
}

function Group({ name, files }: { name: string; files: readonly SnapshotFile[] }) {
  return (
    <section>
      <h3 className="cap truncate">{name}</h3>
      <ul>
        {files.map((file) => (
          <FileLine key={file.name} file={file} />
        ))}
      </ul>
    </section>
  )
}

function FileLine({ file }: { file: SnapshotFile }) {
  const t = useText()
  const format = useFormat()
  return (
    <li className="flex min-h-6 items-center gap-2.5 text-xs">
      <a
        href={`/api/files/${file.hash}`}
        download={file.name}
        title={t('run.snapshot-download', { name: file.name })}
        className="min-w-0 flex-1 truncate leading-6 underline-offset-3 hover:underline"
      >
        <code>{file.name}</code>
      </a>
      <span className="num text-ink-3">{format.size(file.sizeBytes)}</span>
      <code className="text-ink-3" title={file.hash}>
        {tinyHash(file.hash)}
      </code>
    </li>
  )
}
