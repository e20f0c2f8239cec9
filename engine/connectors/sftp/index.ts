// SFTP: files read by prefix, files written under a temporary name and renamed. Who speaks it is the host's business.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages } from '../../nodes/node-type.ts'
import { Problems } from '../../inference/problems.ts'
import { defineConnector } from '../connector.ts'
import { checkFolder, deliverFile, findFiles } from './files.ts'
import { checkFileName } from './check-name.ts'
import { sftpConnectionSchema, sftpReadSchema, sftpWriteSchema } from './settings.ts'
import type { SftpConnection, SftpRead, SftpWriteSettings } from './settings.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

interface Words {
  read: Readonly<Record<SftpRead['pick'], (files: string, from: string) => string>>
  write(name: string, to: string): string
}

const words: InLanguages<Words> = {
  en: {
    read: {
      all: (files, from) => `All of ${files} from ${from}`,
      newest: (files, from) => `Newest ${files} from ${from}`,
    },
    write: (name, to) => `Write ${name} to ${to}`,
  },
  ja: {
    read: {
      all: (files, from) => `${from} の ${files} すべて`,
      newest: (files, from) => `${from} の最新の ${files}`,
    },
    write: (name, to) => `${to} に ${name} を書き込みます`,
  },
  de: {
    read: {
      all: (files, from) => `Alle ${files} aus ${from}`,
      newest: (files, from) => `Neueste ${files} aus ${from}`,
    },
    write: (name, to) => `${name} auf ${to} schreiben`,
  },
}

export const sftp = defineConnector<SftpConnection, SftpRead, SftpWriteSettings>({
  kind: 'remote',
  name: 'sftp',
  icon: 'server',
  connection: sftpConnectionSchema,
  secrets: ['password'],
  read: sftpReadSchema,
  write: sftpWriteSchema,
  connectionForm: [
    { key: 'host', control: 'text', mono: true },
    { key: 'port', control: 'number', min: 1, max: 65535, initial: 22 },
    { key: 'username', control: 'text', mono: true },
    { key: 'hostKey', control: 'text', mono: true, placeholder: 'SHA256:…' },
  ],
  readForm: [
    { key: 'folder', control: 'text', mono: true, placeholder: '/' },
    { key: 'prefix', control: 'text', mono: true },
    { key: 'suffix', control: 'text', mono: true, placeholder: '.csv' },
    { key: 'pick', control: 'choice', options: ['all', 'newest'] },
  ],
  writeForm: [
    { key: 'folder', control: 'text', mono: true, placeholder: '/' },
    { key: 'name', control: 'text', mono: true },
  ],
  texts: { en, ja, de },
  initialRead: { folder: '/', prefix: '', suffix: '.csv', pick: 'all' },
  initialWrite: () => ({ folder: '/', name: 'output_{yyyyMMddHHmmss}.csv' }),
  inferWrite({ name }, { nodeId }) {
    const problems = new Problems(nodeId)
    checkFileName(name, 'write.name', problems)
    return problems.found
  },
  readSentence: ({ prefix, suffix, pick }, connection, language) =>
    words[language].read[pick](emphasised(`${prefix}*${suffix}`), emphasised(connection)),
  writeSentence: ({ name }, connection, language) =>
    words[language].write(emphasised(name), emphasised(connection)),
  recognition: 'name-and-hash',
  accepts: 'file',
  check: checkFolder,
  find: findFiles,
  deliver: deliverFile,
})
