package family;

/** One of a family. */
public interface Member {
  /** What it is called. */
  String name();
}
