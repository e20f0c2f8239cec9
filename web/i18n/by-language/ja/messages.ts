// The engine's messages in Japanese.
import { messagesIn } from '../../messages-in.ts'

export const messages = messagesIn('ja')
