package dev.dovetail.runtime;

/**
 * What a name is on the command line.
 *
 * @param text with its hyphens, as {@code --upload-port} or {@code -p}
 */
record OptionName(String text) {
  /** The long option of a key or slot: {@code upload.redisPort} is {@code --upload-redis-port}. */
  static OptionName of(String name) {
    var text = new StringBuilder("--");
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter == '.' || letter == '_' || letter == '-') {
        text.append('-');
      } else {
        if (Character.isUpperCase(letter) && beginsWord(name, i)) {
          text.append('-');
        }
        text.append(Character.toLowerCase(letter));
      }
    }
    return new OptionName(text.toString());
  }

  /** The option of an alias: a single letter has a single hyphen. */
  static OptionName ofAlias(String alias) {
    return alias.length() == 1 ? new OptionName("-" + alias) : of(alias);
  }

  private static boolean beginsWord(String name, int at) {
    if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
      return false;
    }
    return !Character.isUpperCase(name.charAt(at - 1))
        || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
  }
}
