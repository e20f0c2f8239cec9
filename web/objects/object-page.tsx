// The records of one object in a grid, byte for byte.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Database, KeyRound, SearchX } from 'lucide-react'
import type { ObjectInfo } from '../../worker/api/contract.ts'
import { keepFresh } from '../app/api/keep-fresh.ts'
import { fetchRecords, objectsQuery, type StoredRecord } from '../app/api/queries.ts'
import { useText, type Translate } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { Badge } from '../ui/status.tsx'
import { VirtualTable, type VirtualColumn } from '../ui/table/virtual-table.tsx'

export function ObjectPage() {
  const t = useText()
  const { name } = useParams({ from: '/objects/$name' })
  const objects = useQuery({ ...objectsQuery, refetchInterval: keepFresh(5_000) })
  const object = objects.data?.find((candidate) => candidate.name === name)
  const crumbs = [
    <Link key="objects" to="/objects">
      {t('nav.objects')}
    </Link>,
  ]
  return (
    <Page crumbs={crumbs} title={name} state={object && <Standing object={object} />}>
      <Card className="min-h-0 flex-1 overflow-hidden">
        {objects.isPending && <Skeleton rows={12} rowHeight={26} />}
        {objects.isError && objects.data === undefined && (
          <LoadFailed error={objects.error} onRetry={() => void objects.refetch()} />
        )}
        {objects.data !== undefined && object === undefined && (
          <Empty
            icon={<SearchX className="icon-l" aria-hidden />}
            title={t('objects.unknown', { name })}
            body={t('missing.body')}
          />
        )}
        {object !== undefined && <Records object={object} />}
      </Card>
    </Page>
  )
}

function Standing({ object }: { object: ObjectInfo }) {
  const t = useText()
  return (
    <>
      <Badge>{t('count.records', { count: object.recordCount })}</Badge>
      <span className="text-xs text-ink-3">
        {t('objects.version', { sequence: String(object.sequence) })}
      </span>
    </>
  )
}

function Records({ object }: { object: ObjectInfo }) {
  const t = useText()
  return (
    <VirtualTable
      label={t('objects.grid', { name: object.name })}
      className="vt-data"
      columns={columnsFor(object, t)}
      // A new version of the object is another set of records.
      queryKey={['records', object.name, object.sequence]}
      fetchPage={(offset, limit, signal) => fetchRecords(object.name, offset, limit, signal)}
      rowHeight={26}
      headHeight={44}
      empty={
        <Empty
          icon={<Database className="icon-l" aria-hidden />}
          title={t('objects.no-records')}
          body={t('objects.no-records-body')}
        >
          <Link to="/" className="btn btn-out">
            {t('objects.to-jobs')}
          </Link>
        </Empty>
      }
    />
  )
}

const rightAligned = new Set(['integer', 'decimal'])

function columnsFor(object: ObjectInfo, t: Translate): VirtualColumn<StoredRecord>[] {
  const number: VirtualColumn<StoredRecord> = {
    key: '#',
    head: '#',
    width: 72,
    end: true,
    cell: (_record, index) => <span className="text-xs text-ink-3">{index + 1}</span>,
  }
  const fields = object.fields.some(({ name }) => name === 'GSID')
    ? object.fields
    : [{ name: 'GSID', type: 'gsid' as const, required: true }, ...object.fields]
  return [
    number,
    ...fields.map((field) => ({
      key: field.name,
      head: <ColumnHead field={field} isKey={object.key.includes(field.name)} t={t} />,
      width: field.type === 'gsid' ? 344 : 150,
      grow: 1,
      end: rightAligned.has(field.type),
      cell: (record: StoredRecord) => (
        <span className="truncate">
          <CellValue value={record[field.name] ?? null} />
        </span>
      ),
    })),
  ]
}

interface ColumnHeadProps {
  field: ObjectInfo['fields'][number]
  isKey: boolean
  t: Translate
}

function ColumnHead({ field, isKey, t }: ColumnHeadProps) {
  return (
    <span className="min-w-0">
      <span className="flex items-center gap-1.5 text-sm">
        <span className="truncate">{field.name}</span>
        {isKey && <KeyRound className="icon-xs text-accent-ink" aria-label={t('objects.key')} />}
      </span>
      <small className="block truncate text-[10px] leading-3 font-normal text-ink-3">
        {t(`type.${field.type}`)}
        {field.required ? ` · ${t('objects.required')}` : ''}
      </small>
    </span>
  )
}
