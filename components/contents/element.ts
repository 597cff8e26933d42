/** On a phone the contents lie over the page: a link in them that leads to a place of this page closes them. */
export function closeContentsOnChoice() {
  document.getElementById('contents')?.addEventListener('click', ({ currentTarget, target }) => {
    const sheet = currentTarget as HTMLElement
    if (target instanceof Element && target.closest('a') && sheet.matches(':popover-open'))
      sheet.hidePopover()
  })
}
