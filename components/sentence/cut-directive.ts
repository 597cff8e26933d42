/** Browsers that do not know text fragments look for an element called `s2:~:text=…`; they are given `s2`. */
export function cutDirective() {
  const [id, directive] = location.hash.split(':~:')
  if (directive) location.replace(id || '#')
}
