/** The first day that an archive can name. Made from local parts, as the archive writes it: the same bytes in every time zone. */
export const firstDay = new Date(1980, 0, 1)
