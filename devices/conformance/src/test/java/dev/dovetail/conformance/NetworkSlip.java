package dev.dovetail.conformance;

/** How a network can be wrong, and the case that is to find it. */
enum NetworkSlip {
  CUTS("a content arrives as it is"),
  REWRITES_PATHS("a path arrives as it was asked for"),
  MAKES_UP("what is absent has no content"),
  BREAKS("a service that breaks does not break the network"),
  LOSES_THE_LAST("what is brought arrives as it is"),
  TAKES_WHAT_IS_REFUSED("what is refused is not taken"),
  HAS_NO_LIMIT("more than the service takes is refused"),
  REMOVES_NOTHING("what is removed is gone"),
  KNOWS_ONE("many are answered at once"),
  LISTENS_TWICE("a second service is refused");

  private final String holds;

  NetworkSlip(String holds) {
    this.holds = holds;
  }

  String holds() {
    return holds;
  }
}
