/**
 * On a phone the contents lie over the page: a link in them that leads to a place of this page closes them, and so does
 * the focus when it goes elsewhere (WCAG 2.4.11). A browser that knows no popovers shows them above the text, and there
 * the button folds them away.
 */
export function closeContents() {
  const contents = document.getElementById('contents')
  if (!contents) return
  if (!contents.showPopover) {
    import('./fold.ts').then(
      ({ foldContents }) => foldContents(contents),
      () => {},
    )
    return
  }
  const close = () => contents.matches(':popover-open') && contents.hidePopover()
  contents.addEventListener(
    'click',
    ({ target }) => target instanceof Element && target.closest('a') && close(),
  )
  contents.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !contents.contains(relatedTarget)) close()
  })
}
