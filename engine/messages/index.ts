// All messages: one area file and one line here.
import { apiMessages } from './api.ts'
import { archiveMessages } from './archive.ts'
import { authMessages } from './auth.ts'
import type { Messages } from './catalogue.ts'
import { commandLineMessages } from './command-line.ts'
import { connectionMessages } from './connection.ts'
import { csvMessages } from './csv.ts'
import { encodingMessages } from './encoding.ts'
import { fileMessages } from './file.ts'
import { localFileMessages } from './local-files.ts'
import { jsonFileMessages } from './json-file.ts'
import { jsonMessages } from './json.ts'
import { scheduleMessages } from './schedule.ts'
import { relayMessages } from './relay.ts'
import { sftpMessages } from './sftp.ts'
import { objectMessages } from './object.ts'
import { runEdgeMessages } from './run-edge.ts'
import { castMessages } from './cast.ts'
import { explainMessages } from './explain.ts'
import { groupReasonMessages } from './group-reasons.ts'
import { reasonMessages } from './reasons.ts'
import { derivedMessages } from './derived.ts'
import { mappingMessages } from './mapping.ts'
import { runMessages } from './run.ts'
import { previewMessages } from './preview.ts'
import { caseMessages } from './findings/case.ts'
import { configMessages } from './findings/config.ts'
import { conditionMessages } from './findings/condition.ts'
import { expressionMessages } from './expression.ts'
import { expressionMismatchMessages } from './findings/expression-mismatches.ts'
import { expressionSyntaxMessages } from './findings/expression-syntax.ts'
import { expressionTypeMessages } from './findings/expression-types.ts'
import { selectMessages } from './findings/select.ts'
import { valueFormatMessages } from './findings/value-format.ts'
import { fileFormMessages } from './findings/file-form.ts'
import { uploadMessages } from './upload.ts'
import { graphMessages } from './findings/graph.ts'
import { holdingMessages } from './findings/holding.ts'
import { holdingPlanMessages } from './holding-plan.ts'
import { jobMessages } from './job.ts'
import { mappingSettingsMessages } from './findings/mapping.ts'
import { mergeMessages } from './findings/merge.ts'
import { objectWriteMessages } from './findings/object-write.ts'
import { shapeMessages } from './findings/shape.ts'
import { nodeSettingsMessages } from './findings/settings.ts'
import { zoneMessages } from './zone.ts'

export const catalogue: Messages = {
  ...apiMessages,
  ...archiveMessages,
  ...authMessages,
  ...commandLineMessages,
  ...connectionMessages,
  ...uploadMessages,
  ...csvMessages,
  ...encodingMessages,
  ...fileFormMessages,
  ...fileMessages,
  ...localFileMessages,
  ...jsonFileMessages,
  ...jsonMessages,
  ...shapeMessages,
  ...scheduleMessages,
  ...relayMessages,
  ...sftpMessages,
  ...objectMessages,
  ...runEdgeMessages,
  ...castMessages,
  ...explainMessages,
  ...reasonMessages,
  ...groupReasonMessages,
  ...derivedMessages,
  ...mappingMessages,
  ...runMessages,
  ...previewMessages,
  ...caseMessages,
  ...configMessages,
  ...conditionMessages,
  ...expressionMessages,
  ...expressionMismatchMessages,
  ...expressionSyntaxMessages,
  ...expressionTypeMessages,
  ...selectMessages,
  ...valueFormatMessages,
  ...graphMessages,
  ...holdingMessages,
  ...holdingPlanMessages,
  ...jobMessages,
  ...mappingSettingsMessages,
  ...mergeMessages,
  ...objectWriteMessages,
  ...nodeSettingsMessages,
  ...zoneMessages,
}
