package dev.dovetail.eclipse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;

/** What annotation processing says in the log alone: notes, and all that has no place. */
final class Log implements ILogListener {
  /** Whose log it is. */
  static final List<String> BUNDLES =
      List.of("org.eclipse.jdt.apt.core", "org.eclipse.jdt.apt.pluggable.core");

  private final List<String> texts = new ArrayList<>();

  @Override
  public synchronized void logging(IStatus status, String plugin) {
    Throwable thrown = status.getException();
    texts.add(thrown == null ? status.getMessage() : status.getMessage() + ": " + thrown);
  }

  /** What was said since this was last asked. */
  synchronized List<String> taken() {
    List<String> taken = List.copyOf(texts);
    texts.clear();
    return taken;
  }
}
