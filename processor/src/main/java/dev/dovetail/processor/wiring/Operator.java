package dev.dovetail.processor.wiring;

/** How two values are compared. */
public enum Operator {
  /** The same. */
  EQUAL("=="),
  /** Not the same. */
  UNEQUAL("!="),
  /** Smaller. */
  LESS("<"),
  /** Smaller or the same. */
  AT_MOST("<="),
  /** Larger. */
  MORE(">"),
  /** Larger or the same. */
  AT_LEAST(">=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** Whether it needs values that have an order. */
  public boolean ordered() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** Whether it holds of two values that compare so. */
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case UNEQUAL -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case MORE -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }

  @Override
  public String toString() {
    return sign;
  }
}
