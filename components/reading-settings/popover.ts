/** Puts a popover behind its button and opens it: Escape and a click elsewhere close it, and focus returns. */
export function openPopover(popover: HTMLElement, button: HTMLButtonElement) {
  popover.popover = 'auto'
  popover.tabIndex = -1
  button.after(popover)
  button.popoverTargetElement = popover
  popover.addEventListener('toggle', () => popover.matches(':popover-open') && popover.focus())
  popover.showPopover({ source: button })
}
