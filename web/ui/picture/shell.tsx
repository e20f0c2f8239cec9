// The picture of the empty state: two halves of a shell that belong together.
export function Shell() {
  return (
    <svg
      width="104"
      height="66"
      viewBox="0 0 104 66"
      fill="none"
      aria-hidden="true"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <g fill="var(--source-tint)" stroke="var(--source-solid)" strokeWidth="1.5">
        <path d="M38 1C16 2 1 16 1 33c0 12 6 22 15 27 8 4 20 5 30 4l-4-8 3-8-4-8 3-8-4-8 3-8-5-15z" />
        <path d="M12 26l24-2M10 34h27M13 42l24 1" />
      </g>
      <path d="M52 4v58" stroke="var(--ink-deco)" strokeWidth="1.2" strokeDasharray="2.5 3" />
      <g fill="var(--destination-tint)" stroke="var(--destination-solid)" strokeWidth="1.5">
        <path d="M64 1c23 1 39 15 39 32 0 12-6 22-15 27-8 4-20 5-30 4l4-8-3-8 4-8-3-8 4-8-3-8 3-15z" />
        <path d="M92 26l-24-2M94 34H67M91 42l-24 1" />
      </g>
    </svg>
  )
}
