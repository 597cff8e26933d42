/**
 * Puts a popover behind its button and opens it: Escape and a click elsewhere close it, and focus returns. A browser
 * that knows no popovers gets a box that does the same.
 * @returns what closes it
 */
export function openPopover(popover: HTMLElement, button: HTMLButtonElement): () => void {
  popover.tabIndex = -1
  button.after(popover)
  if (!popover.showPopover) return openBox(popover, button)
  popover.popover = 'auto'
  button.popoverTargetElement = popover
  popover.addEventListener('toggle', () => popover.matches(':popover-open') && popover.focus())
  popover.showPopover({ source: button })
  return () => popover.hidePopover()
}

function openBox(box: HTMLElement, button: HTMLButtonElement): () => void {
  const show = (shown: boolean) => {
    box.hidden = !shown
    button.ariaExpanded = String(shown)
    if (shown) box.focus()
    else button.focus()
  }
  const close = () => show(false)
  button.addEventListener('click', () => show(Boolean(box.hidden)))
  addEventListener('keydown', ({ key }) => key === 'Escape' && !box.hidden && close())
  addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target) && !button.contains(target)) box.hidden = true
  })
  show(true)
  return close
}
