/**
 * Finds the settings in what is stored, each as it stands in the JSON: only those that there are, with values that they
 * can have. Another name would set another attribute of the page, such as the one that names its sheet.
 */
export const settingPairs =
  /"(easy":"1|keys":"off|size":"[2-5]|leading":"[23]|(contrast|theme)":"(light|dark))"/g
