import { boxBehind } from './box.ts'
import { closeOnLeave } from './close-on-leave.ts'

/**
 * Puts a popover behind its button and opens it: Escape and a click elsewhere close it, and focus returns.
 * @returns what closes it
 */
export function openPopover(popover: HTMLElement, button: HTMLButtonElement): () => void {
  button.after(popover)
  if (!popover.showPopover) {
    const show = boxBehind(popover, button)
    show(true)
    return () => show(false)
  }
  popover.tabIndex = -1
  popover.popover = 'auto'
  closeOnLeave(popover)
  button.popoverTargetElement = popover
  // The event comes a moment later, when a quick reader may be on a control already.
  popover.addEventListener('toggle', () => {
    if (popover.matches(':popover-open') && !popover.contains(document.activeElement)) popover.focus()
  })
  popover.showPopover({ source: button })
  return () => popover.hidePopover()
}
