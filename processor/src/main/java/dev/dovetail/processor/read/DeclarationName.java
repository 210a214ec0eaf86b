package dev.dovetail.processor.read;

/**
 * The type by which Eclipse's builder notices that what a declaration says has changed.
 *
 * @param holder full name of the type or package that has the marks
 */
public record DeclarationName(String holder) {
  /** Its simple name, which no segment of an entry's package can have. */
  public static final String SIMPLE = "_Declaration";

  /** Its package. */
  public String packageName() {
    return "dev.dovetail.index." + new Mangled(holder);
  }

  /** Full name of the type. */
  public String className() {
    return packageName() + "." + SIMPLE;
  }
}
