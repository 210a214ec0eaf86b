package echo;

/** Says words. */
public interface Voice {
  /** The word as this voice says it. */
  String say(String word);
}
