/** Makes an id for a new record or request: a UUID that sorts by when it was made, even within a millisecond. */
export { v7 as newId } from 'uuid'
