package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program rests on beside its sources is another: a library, or files that are embedded. */
@JavacOnly("names its compiler")
@Timeout(300)
final class ExchangedTest {
  private static final String SHOP =
      """
      package shop;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import dev.dovetail.store.Store;
      import dev.dovetail.store.StorePath;
      import kit.Seen;
      @Application
      public final class Shop implements Job {
        private final Store store;
        public Shop(@Use("crunch") Store store) { this.store = store; }
        @Override public Result<Void, ? extends DeviceError> run() {
          for (String name : java.util.List.of("/a", "/b", "/c")) {
            String text = store.get(StorePath.parse(name).orElseThrow())
                .fold(it -> new String(it), it -> "none");
            Seen.VALUES.add(text);
          }
          return Result.ok();
        }
      }
      """;

  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource(
      names = {
        "DEVICE_TAKES_ONE_MORE",
        "DEVICE_TAKES_ANOTHER_TYPE",
        "KEY_HAS_ANOTHER_DEFAULT",
        "KEYS_NOW_CHOOSE_THE_OTHER_BRANCH",
        "DEVICE_IS_CALLED_OTHERWISE",
        "DEVICES_EXCHANGE_NAMES",
        "DEVICE_IS_DELETED",
        "FACTORY_CAN_FAIL"
      })
  void aLibrary(Change change) throws Exception {
    Path kit = Jars.project("tests/src/test/programs/kit");
    Workshop old = Workshop.in(base.resolve("old"), InProcess.JAVAC).add(kit);
    old.build();
    Workshop changed = Workshop.in(base.resolve("new"), InProcess.JAVAC).add(kit);
    change.make(changed);
    assertEquals(List.of(), changed.build().errors());
    Workshop shop =
        Workshop.in(base.resolve("shop"), InProcess.JAVAC)
            .with("-Atarget=test")
            .add(Jars.project("tests/src/test/programs/house"));
    Built whole = shop.against(old.classes()).build();
    assertEquals(List.of(), whole.errors(), whole.said());
    Workshop clean = shop.cleanCopy(base.resolve("clean")).against(changed.classes());
    Built expected = clean.build();
    Built again = mainsAgain(shop.against(changed.classes()), whole);
    assertEquals(expected.errors(), again.errors(), again.said());
    if (expected.errors().isEmpty()) {
      assertEquals(
          new Classes(clean.classes()).seen("house.Main_test", changed.classes()),
          new Classes(shop.classes()).seen("house.Main_test", changed.classes()));
    }
  }

  /** No source has changed, so that all classes but packages' are offered as they are. */
  private static Built mainsAgain(Workshop shop, Built last) throws IOException {
    String mains = MainProcessor.class.getName();
    Collection<String> offered = new TreeSet<>(last.recorder().annotated(mains));
    last.recorder().written().forEach(it -> offered.remove(it.className()));
    List<Path> sources =
        offered.stream().filter(it -> it.endsWith(".package-info")).map(shop::source).toList();
    offered.removeIf(it -> it.endsWith(".package-info"));
    last.recorder().written().stream()
        .filter(it -> it.processor().equals(mains))
        .forEach(it -> it.paths().forEach(shop::delete));
    return shop.build(sources, offered);
  }

  @Test
  void embeddedFiles() throws Exception {
    Path site = Files.createDirectories(base.resolve("site"));
    Files.writeString(site.resolve("a"), "old a");
    Files.writeString(site.resolve("b"), "old b");
    Workshop shop =
        Workshop.in(base.resolve("shop"), InProcess.JAVAC)
            .with("-Atarget=test", "-Afs=site", "-Adovetail.basedir=" + base)
            .add(Jars.project("tests/src/test/programs/kit"));
    new Sources(shop.sources()).add("shop/Shop.java", SHOP);
    Built built = shop.build();
    assertEquals(List.of(), built.errors(), built.said());
    assertEquals(List.of("old a", "old b", "none"), seen(shop));
    Files.writeString(site.resolve("a"), "new a");
    Files.delete(site.resolve("b"));
    Files.writeString(site.resolve("c"), "new c");
    Built again = shop.build(List.of(shop.source("shop.Shop")), List.of());
    assertEquals(List.of(), again.errors(), again.said());
    assertEquals(List.of("new a", "none", "new c"), seen(shop));
    Files.delete(site.resolve("c"));
    Built offered = shop.build(List.of(), Set.of("shop.Shop"));
    assertEquals(List.of(), offered.errors(), offered.said());
    assertEquals(List.of("new a", "none", "none"), seen(shop));
  }

  private static List<String> seen(Workshop shop) throws Exception {
    return new Classes(shop.classes()).seen("shop.Main_test");
  }
}
