// Who does it: every request and every run has an actor, and the actor names the workspace it may touch.

export interface Actor {
  readonly kind: 'user' | 'token' | 'schedule' | 'chain'
  readonly id: string
  readonly role: 'owner'
  readonly workspace: string
}
