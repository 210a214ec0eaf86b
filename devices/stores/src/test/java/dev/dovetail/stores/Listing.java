package dev.dovetail.stores;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.Arrays;

/** All that is in a store, as text that can be compared. */
public record Listing(Store store) {
  @Override
  public String toString() {
    var text = new StringBuilder();
    below(StorePath.root(), text);
    return text.toString();
  }

  private void below(StorePath folder, StringBuilder text) {
    store
        .list(folder)
        .ifErr(error -> text.append(folder).append(' ').append(error).append('\n'))
        .ifOk(
            entries -> {
              for (Store.Entry entry : entries) {
                if (entry.kind() == Store.Kind.FOLDER) {
                  below(entry.path(), text);
                } else {
                  text.append(entry.path())
                      .append(' ')
                      .append(store.get(entry.path()).map(Arrays::toString))
                      .append('\n');
                }
              }
            });
  }
}
