// What the edge and the live feed of a run say to each other.

export interface FeedOf {
  workspace: string
  runId: string
}

/** What the edge may ask of a feed, by `env.FEEDS`. */
export interface FeedCalls extends Rpc.DurableObjectBranded {
  changed(of: FeedOf): Promise<void>
}
