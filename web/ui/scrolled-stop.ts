// A list that scrolls and holds nothing that keys stop at must be a stop itself: nobody could scroll it by keys otherwise.

/** For `ref`, anew with each render: whether there is more than fits changes with the content. */
export function scrolledStop(list: HTMLElement | null): void {
  if (list === null) return
  if (list.scrollHeight > list.clientHeight) list.tabIndex = 0
  else list.removeAttribute('tabindex')
}
