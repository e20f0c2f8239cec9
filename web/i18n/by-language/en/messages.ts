// The engine's messages in English.
import { messagesIn } from '../../messages-in.ts'

export const messages = messagesIn('en')
