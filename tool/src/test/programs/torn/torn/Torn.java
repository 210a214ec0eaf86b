package torn;

public final class Torn {
  public Torn( {}
}
