// The engine's messages in German.
import { messagesIn } from '../../messages-in.ts'

export const messages = messagesIn('de')
