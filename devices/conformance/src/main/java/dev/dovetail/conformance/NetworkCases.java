package dev.dovetail.conformance;

import dev.dovetail.network.Network;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds of a network that answers with an {@link Archive}. */
record NetworkCases(Network network, Archive archive, Visitor visitor, Findings findings) {
  private static final int CROWD = 8;

  void run() {
    findings.test("a content arrives as it is", this::reads);
    findings.test("a path arrives as it was asked for", this::paths);
    findings.test("what is absent has no content", this::absent);
    findings.test("a service that breaks does not break the network", this::breaks);
    findings.test("what is brought arrives as it is", this::writes);
    findings.test("what is refused is not taken", this::refuses);
    findings.test("more than the service takes is refused", this::limits);
    findings.test("what is removed is gone", this::removes);
    findings.test("many are answered at once", this::crowd);
    findings.test("a second service is refused", this::second);
  }

  private void reads() {
    for (int length : List.of(1, 100, 8_192, 300_000)) {
      byte[] content = new Filling(length, 3).bytes();
      archive.put("/file", content);
      has("/file", content);
    }
  }

  private void paths() {
    for (String path : List.of("/a b", "/äöü", "/名前", "/100%", "/a+b&c=d", "/deep/er/est")) {
      archive.put(path, path.getBytes(StandardCharsets.UTF_8));
      has(path, path.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void absent() {
    Optional<byte[]> content = visitor.read("/absent");
    archive.put("/file", new byte[] {1});
    findings.same(
        "the content of what is absent is that of nothing that is there",
        false,
        content.map(Bytes::new).equals(Optional.of(new Bytes(new byte[] {1}))));
  }

  private void breaks() {
    visitor.read(Archive.BREAKING);
    archive.put("/after", new byte[] {2});
    has("/after", new byte[] {2});
  }

  private void writes() {
    byte[] content = new Filling(10_000, 5).bytes();
    findings.same("write", true, visitor.write("/brought", content.clone()));
    has("/brought", content);
    findings.same("write again", true, visitor.write("/brought", new byte[] {6}));
    has("/brought", new byte[] {6});
  }

  private void refuses() {
    findings.same("write", false, visitor.write(Archive.REFUSED, new byte[] {1}));
  }

  private void limits() {
    findings.same("write", false, visitor.write("/big", new byte[archive.limit() + 1]));
    archive.put("/after", new byte[] {3});
    has("/after", new byte[] {3});
  }

  private void removes() {
    archive.put("/old", new byte[] {4});
    findings.same("remove", true, visitor.remove("/old"));
    findings.same("remove again", false, visitor.remove("/old"));
    findings.same(
        "read",
        false,
        visitor.read("/old").map(Bytes::new).equals(Optional.of(new Bytes(new byte[] {4}))));
  }

  private void crowd() {
    List<Thread> all = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      byte[] content = new Filling(20_000 + i, i).bytes();
      String path = "/crowd/" + i;
      archive.put(path, content);
      var one =
          new Thread(
              () -> {
                boolean right =
                    visitor.read(path).map(Bytes::new).equals(Optional.of(new Bytes(content)));
                if (!right) {
                  synchronized (wrong) {
                    wrong.add(path);
                  }
                }
              });
      all.add(one);
      one.start();
    }
    for (Thread one : all) {
      try {
        one.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    synchronized (wrong) {
      findings.same("wrong contents", List.of(), wrong);
    }
  }

  private void second() {
    Service other = request -> Result.err(Refusal.ABSENT);
    boolean refused =
        network
            .listen(other)
            .fold(ended -> false, error -> error instanceof Network.AlreadyListening);
    findings.same("listen gave AlreadyListening", true, refused);
  }

  private void has(String path, byte[] content) {
    findings.same(
        "read " + path, Optional.of(new Bytes(content)), visitor.read(path).map(Bytes::new));
  }
}
