// The worker's answer to each question of the protocol.
import type { AnswerTo, CallKind, CallOf } from '../../protocol.ts'
import { answerExplain } from './explain.ts'
import { answerFacts } from './facts.ts'
import { answerFormat } from './format.ts'
import { answerHeader } from './header.ts'
import { answerInspect } from './inspect.ts'
import { answerOrigins } from './origins.ts'
import { answerPage } from './page.ts'
import { answerPartner } from './partner.ts'
import { answerPeek } from './peek.ts'
import { answerRun } from './run.ts'
import { answerSniff } from './sniff.ts'
import { answerStudy } from './study.ts'
import { answerTypes } from './types.ts'

type Answers = { [Kind in CallKind]: (call: CallOf<Kind>) => Promise<AnswerTo<Kind>> }

export const answers: Answers = {
  run: answerRun,
  page: answerPage,
  facts: answerFacts,
  partner: answerPartner,
  peek: answerPeek,
  header: answerHeader,
  inspect: answerInspect,
  explain: answerExplain,
  origins: answerOrigins,
  sniff: answerSniff,
  study: answerStudy,
  types: answerTypes,
  format: answerFormat,
}
