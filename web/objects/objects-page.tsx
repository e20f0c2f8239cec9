// The built-in objects: their keys, fields and how many records they hold.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Database } from 'lucide-react'
import type { ObjectInfo } from '../../worker/api/contract.ts'
import { objectsQuery } from '../app/api/queries.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'

export function ObjectsPage() {
  const t = useText()
  const objects = useQuery(objectsQuery)
  return (
    <Page title={t('nav.objects')}>
      <Card>
        {objects.isPending && <Skeleton rows={3} list />}
        {objects.isError && objects.data === undefined && (
          <LoadFailed error={objects.error} onRetry={() => void objects.refetch()} />
        )}
        {objects.data?.length === 0 && (
          <Empty
            icon={<Database className="icon-l" aria-hidden />}
            title={t('objects.empty')}
            body={t('objects.empty-body')}
          >
            <Link to="/" className="btn btn-out">
              {t('objects.to-jobs')}
            </Link>
          </Empty>
        )}
        {objects.data !== undefined && objects.data.length > 0 && (
          <ObjectsTable objects={objects.data} />
        )}
      </Card>
    </Page>
  )
}

function ObjectsTable({ objects }: { objects: readonly ObjectInfo[] }) {
  const t = useText()
  return (
    <table className="list list-roomy table-fixed">
      <thead>
        <tr>
          <th>{t('objects.col.name')}</th>
          <th className="w-[32%]">{t('objects.col.key')}</th>
          <th className="r w-[12%]">{t('objects.col.fields')}</th>
          <th className="r w-[14%]">{t('objects.col.records')}</th>
          <th className="r w-[14%]">{t('objects.col.sequence')}</th>
        </tr>
      </thead>
      <tbody>
        {objects.map((object) => (
          <ObjectRow key={object.name} object={object} />
        ))}
      </tbody>
    </table>
  )
}

function ObjectRow({ object }: { object: ObjectInfo }) {
  const format = useFormat()
  const navigate = useNavigate()
  const to = { to: '/objects/$name', params: { name: object.name } } as const
  return (
    <tr data-open onClick={() => void navigate(to)}>
      <td className="truncate">
        <Link {...to} className="text-md font-medium">
          {object.name}
        </Link>
      </td>
      <td className="truncate text-ink-2">{object.key.join(' + ')}</td>
      <td className="r">{format.count(object.fields.length)}</td>
      <td className="r">{format.count(object.recordCount)}</td>
      <td className="r text-ink-2">{format.count(object.sequence)}</td>
    </tr>
  )
}
