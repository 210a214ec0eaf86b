package dev.dovetail.portable;

/** A main that is not portable. */
final class Lacking {
  private Lacking() {}

  public static void main(String[] words) {
    System.out.println("a\nb".lines().count());
  }
}
