package house;

/** What wood is of. */
public enum Tree {
  /** Hard. */
  OAK,
  /** Soft. */
  PINE
}
