package dev.dovetail.tests.random;

/** A random condition, as data. */
public sealed interface Rule {
  /**
   * A key compared with a value; on the target the key is {@code target}.
   *
   * @param key as it is spoken of
   * @param sign how
   * @param value with what
   */
  record Compare(String key, String sign, Arg.Literal value) implements Rule {
    @Override
    public String toString() {
      return key + " " + sign + " " + value;
    }
  }

  /**
   * A key that is true.
   *
   * @param key as it is spoken of
   */
  record Flag(String key) implements Rule {
    @Override
    public String toString() {
      return key;
    }
  }

  /**
   * The opposite.
   *
   * @param rule of what
   */
  record Not(Rule rule) implements Rule {
    @Override
    public String toString() {
      return "!(" + rule + ")";
    }
  }

  /**
   * Both, or one of two.
   *
   * @param both which
   * @param left one
   * @param right the other
   */
  record Joined(boolean both, Rule left, Rule right) implements Rule {
    @Override
    public String toString() {
      return "(" + left + (both ? " && " : " || ") + right + ")";
    }
  }
}
