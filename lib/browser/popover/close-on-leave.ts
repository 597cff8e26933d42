/** Closes a popover when the focus goes elsewhere, so that it never covers what has it (WCAG 2.4.11). */
export function closeOnLeave(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    const left = relatedTarget instanceof Node && !popover.contains(relatedTarget)
    if (left && popover.matches(':popover-open')) popover.hidePopover()
  })
}
