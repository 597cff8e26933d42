/**
 * What a popover does, for browsers that know none: the button shows and hides a box; Escape and a click elsewhere hide
 * it, and focus goes into it and back.
 * @returns what shows or hides it; for a choice that goes elsewhere, without the focus
 */
export function boxBehind(box: HTMLElement, button: HTMLButtonElement) {
  const show = (shown: boolean, focus = true) => {
    box.hidden = !shown
    button.ariaExpanded = String(shown)
    if (focus) (shown ? box : button).focus()
  }
  box.tabIndex = -1
  button.addEventListener('click', () => show(box.hidden === true))
  addEventListener('keydown', ({ key }) => key === 'Escape' && !box.hidden && show(false))
  addEventListener('click', ({ target }) => {
    const inside = target instanceof Node && (box.contains(target) || button.contains(target))
    if (!box.hidden && !inside) show(false, false)
  })
  return show
}
