/** What stands between the words or ids of a list in one cell. */
export const listSeparator = ' | '
