package shop;

/** Something that is sold. */
public interface Part {
  /** What is on the shelf. */
  String name();
}
