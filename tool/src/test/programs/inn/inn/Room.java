package inn;

/** Is seen by its package alone. */
interface Room {}
