package dev.dovetail.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.runtime.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreTreeTest {
  private final StoreTree<String> tree = new StoreTree<>();

  private static StorePath path(String text) {
    return StorePath.parse(text).orElseThrow();
  }

  private List<String> files() {
    List<String> files = new ArrayList<>();
    tree.forEach(StorePath.root(), (path, value) -> files.add(path + "=" + value));
    return files;
  }

  @Test
  void hasARootWithoutAnyFile() {
    assertEquals(Optional.of(Store.Kind.FOLDER), tree.kind(StorePath.root()));
    assertEquals(Result.ok(List.of()), tree.list(StorePath.root()));
    assertEquals(Optional.of(new Store.FileExpected(path("/"))), tree.obstacle(path("/")));
  }

  @Test
  void hasTheFoldersThatItsFilesImply() {
    tree.put(path("/a/b/c"), "1");
    tree.put(path("/a/b-c"), "2");
    assertEquals(Optional.of(Store.Kind.FOLDER), tree.kind(path("/a/b")));
    assertEquals(
        Result.ok(
            List.of(
                new Store.Entry(path("/a/b"), Store.Kind.FOLDER),
                new Store.Entry(path("/a/b-c"), Store.Kind.FILE))),
        tree.list(path("/a")));
    assertEquals(List.of("/a/b/c=1", "/a/b-c=2"), files());
    tree.remove(path("/a/b/c"));
    assertEquals(Optional.empty(), tree.kind(path("/a/b")));
    tree.remove(path("/a/b-c"));
    assertEquals(Optional.empty(), tree.kind(path("/a")));
  }

  @Test
  void saysWhatIsInTheWay() {
    tree.put(path("/a/b"), "1");
    assertEquals(Optional.of(new Store.FileExpected(path("/a"))), tree.obstacle(path("/a")));
    assertEquals(
        Optional.of(new Store.FolderExpected(path("/a/b"))), tree.obstacle(path("/a/b/c/d")));
    assertEquals(Optional.empty(), tree.obstacle(path("/a/b")));
    assertThrows(IllegalArgumentException.class, () -> tree.put(path("/a"), "2"));
    assertEquals(Result.err(new Store.UnknownFile(path("/a/b/c"))), tree.file(path("/a/b/c")));
  }

  @Test
  void saysWhatWouldBeReplaced() {
    tree.put(path("/a/b"), "1");
    assertEquals(Result.ok(Optional.of("1")), tree.replaced(path("/a/b")));
    assertEquals(Result.ok(Optional.empty()), tree.replaced(path("/a/c/d")));
    assertEquals(Result.err(new Store.FileExpected(path("/a"))), tree.replaced(path("/a")));
    assertEquals(Result.err(new Store.FolderExpected(path("/a/b"))), tree.replaced(path("/a/b/c")));
  }

  @Test
  void staysAsItIsWhereAFileCannotBePut() {
    tree.put(path("/a/b"), "1");
    for (String taken : List.of("/", "/a", "/a/b/c", "/a/b/c/d")) {
      assertThrows(IllegalArgumentException.class, () -> tree.put(path(taken), "2"), () -> taken);
      assertEquals(List.of("/a/b=1"), files(), taken);
    }
  }

  @Test
  void movesWholeFolders() {
    tree.put(path("/a/b/c"), "1");
    tree.put(path("/a/b/d"), "2");
    tree.move(path("/a"), path("/x/y"));
    assertEquals(List.of("/x/y/b/c=1", "/x/y/b/d=2"), files());
    assertThrows(IllegalArgumentException.class, () -> tree.move(path("/a"), path("/b")));
  }

  @Test
  void losesEverythingAtTheRoot() {
    tree.put(path("/a/b"), "1");
    tree.remove(path("/missing/thing"));
    tree.remove(path("/a/b/below/a/file"));
    assertEquals(List.of("/a/b=1"), files());
    tree.remove(StorePath.root());
    assertEquals(List.of(), files());
  }
}
