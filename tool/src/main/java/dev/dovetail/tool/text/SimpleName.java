package dev.dovetail.tool.text;

/**
 * A type without packages: {@code List<Store>} of {@code java.util.List<dev.dovetail.Store>}.
 *
 * @param type with packages
 */
public record SimpleName(String type) {
  @Override
  public String toString() {
    return type.replaceAll("\\b[a-z_]\\w*\\.", "");
  }
}
