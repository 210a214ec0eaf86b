package dev.dovetail.files;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.ArrayList;
import java.util.List;

/** All that is in a store, as text that can be compared; what is no file is told by its kind. */
record Listing(Store store) {
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    add(StorePath.root(), lines);
    return String.join("\n", lines);
  }

  private void add(StorePath folder, List<String> lines) {
    var entries = store.list(folder);
    entries.ifErr(error -> lines.add(folder + ": " + error.message()));
    entries.ifOk(
        found -> {
          for (Store.Entry entry : found) {
            if (entry.kind() == Store.Kind.FOLDER) {
              lines.add(entry.path() + "/");
              add(entry.path(), lines);
            } else {
              lines.add(
                  entry.path() + " " + store.size(entry.path()) + " " + store.digest(entry.path()));
            }
          }
        });
  }
}
