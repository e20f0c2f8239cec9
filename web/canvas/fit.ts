// How the graph is fitted into the canvas: the dock covers the left edge, zoom and problems the lower one.

export const fitOptions = {
  padding: { top: '24px', right: '40px', bottom: '56px', left: '104px' },
  maxZoom: 1,
} as const
