package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;

/** What a program says of itself and lets be set. Immutable: each method gives a changed copy. */
public final class Manual {
  private final String name;
  private final String target;
  private final String wiring;
  // Assigned in a copy before anyone else has it.
  private String doc = "";
  private String version = "";
  private Growing<Setting<?>> settings = Growing.empty();
  private Growing<Fixed> fixed = Growing.empty();
  private Growing<List<String>> wired = Growing.empty();

  private Manual(String name, String target, String wiring) {
    this.name = name;
    this.target = target;
    this.wiring = wiring;
  }

  private Manual(Manual original) {
    this(original.name, original.target, original.wiring);
    doc = original.doc;
    version = original.version;
    settings = original.settings;
    fixed = original.fixed;
    wired = original.wired;
  }

  /**
   * The manual of a program without settings.
   *
   * @param name what messages begin with
   * @param target what kind of machine it is for
   * @param wiring of what it is made, as {@code FileServer(crunch, http(tcpip))}
   */
  public static Manual of(String name, String target, String wiring) {
    return new Manual(name, target, wiring);
  }

  /** With a sentence on what the program does. */
  public Manual doc(String sentence) {
    var copy = new Manual(this);
    copy.doc = sentence;
    return copy;
  }

  /** With what {@code --version} prints after the name. */
  public Manual version(String text) {
    var copy = new Manual(this);
    copy.version = text;
    return copy;
  }

  /** With one more setting. */
  public Manual setting(Setting<?> setting) {
    var copy = new Manual(this);
    copy.settings = settings.and(setting);
    return copy;
  }

  /**
   * With something more that cannot be set at start-up.
   *
   * @param name of the key, or the path of the slot
   * @param value as text
   * @param reason why it cannot be set, as {@code chosen when compiling}
   * @param sentence what it is for; may be empty
   */
  public Manual fixed(String name, String value, String reason, String sentence) {
    var copy = new Manual(this);
    copy.fixed = fixed.and(new Fixed(name, value, reason, sentence));
    return copy;
  }

  /** With further lines of the tree of slots and what is in them. */
  public Manual wired(String... lines) {
    var copy = new Manual(this);
    copy.wired = wired.and(List.of(lines));
    return copy;
  }

  String name() {
    return name;
  }

  String target() {
    return target;
  }

  /** Name, version and target, as {@code filesrv 0.1.0 (unix)}. */
  String title() {
    return name + (version.isEmpty() ? "" : " " + version) + " (" + target + ")";
  }

  String wiring() {
    return wiring;
  }

  String doc() {
    return doc;
  }

  List<Setting<?>> settings() {
    return settings.list();
  }

  List<Fixed> fixed() {
    return fixed.list();
  }

  List<String> wired() {
    var lines = new ArrayList<String>();
    wired.list().forEach(lines::addAll);
    return lines;
  }
}
