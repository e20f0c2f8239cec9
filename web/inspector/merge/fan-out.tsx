// Rows that a merge adds because keys occur more than once on the right: how many, and by which keys.
import { GitFork } from 'lucide-react'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import type { Finding } from '../../../engine/nodes/study.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { usePanel } from '../panel.ts'
import { Spelled } from '../study/spelled.tsx'
import { findingsOf, useStudy } from '../study/use-study.ts'
import { ShowGroup } from './show-group.tsx'

type FanOutFinding = Extract<Finding, { kind: 'fan-out' }>

export function FanOut({ added }: { added: number }) {
  const t = useText()
  const format = useFormat()
  const { id } = usePanel()
  const { result } = useStudy(id)
  const [fanOut] = findingsOf(result, 'fan-out')
  const keys = fanOut?.keys ?? 0
  const count = format.count(added)
  return (
    <div className="in-fan">
      <p className="num">
        <GitFork className="icon-s" aria-hidden />
        <span>
          <Sentence
            text={
              keys === 0
                ? t('outcome.fan-out-alone', { count })
                : t('outcome.fan-out', { count, keys })
            }
          />
        </span>
        {result?.groups['fan-out'] !== undefined && (
          <ShowGroup
            group="fan-out"
            name="outcome.fan-out-name"
            label={t('outcome.show-rows', { what: t('node.fan-out', { count }) })}
            className="btn btn-link btn-sm in-show"
          >
            {t('outcome.show')}
          </ShowGroup>
        )}
      </p>
      {fanOut !== undefined && <TopKeys top={fanOut.top} />}
    </div>
  )
}

function TopKeys({ top }: { top: FanOutFinding['top'] }) {
  const t = useText()
  const format = useFormat()
  return (
    <table>
      <caption>{t('outcome.fan-out-keys')}</caption>
      <tbody>
        {top.map(({ values, partners, added: rows }) => (
          <tr key={values.join(' ')}>
            <th scope="row">
              <Spelled values={values} />
            </th>
            <td className="num">{t('outcome.times', { count: format.count(partners) })}</td>
            <td className="num">
              <b>+{format.count(rows)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
