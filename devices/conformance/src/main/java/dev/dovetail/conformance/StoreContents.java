package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.List;

/** All that can be found in a store from its root down, as text that can be compared. */
record StoreContents(Store store) {
  @Override
  public String toString() {
    var text = new StringBuilder();
    add(StorePath.root(), text);
    return text.isEmpty() ? "nothing" : text.toString();
  }

  private void add(StorePath folder, StringBuilder text) {
    Result<List<Store.Entry>, Store.Error> entries = store.list(folder);
    entries.ifErr(error -> text.append(folder).append(": ").append(error).append(' '));
    entries.ifOk(found -> found.forEach(entry -> add(entry, text)));
  }

  private void add(Store.Entry entry, StringBuilder text) {
    if (entry.kind() == Store.Kind.FOLDER) {
      add(entry.path(), text);
    } else {
      text.append(entry.path()).append(": ");
      text.append(store.get(entry.path()).map(Bytes::new)).append(' ');
    }
  }
}
