package family;

import java.util.ArrayList;
import java.util.List;

/** Everyone who has registered, in that order. */
public final class Family {
  private static final List<Member> MEMBERS = new ArrayList<>();

  private Family() {}

  /** Adds one. */
  public static void register(Member member, String role) {
    System.out.println(member.name() + " comes as " + role);
    MEMBERS.add(member);
  }

  /** Those that are here. */
  public static List<String> names() {
    return MEMBERS.stream().map(Member::name).toList();
  }
}
