package dev.dovetail.conformance;

import dev.dovetail.block.BlockDevice;
import dev.dovetail.block.BlockDevice.Geometry;
import dev.dovetail.block.BlockDevice.OutOfRange;
import dev.dovetail.block.BlockDevice.ReadOnly;
import dev.dovetail.block.BlockDevice.Unaligned;
import dev.dovetail.runtime.Result;
import java.util.Arrays;
import java.util.Random;

/** What holds of a block device with at least four sectors. */
record BlockDeviceCases(BlockDevice device, Findings findings, int rounds, long seed) {
  private static final int LEAST = 4;

  void run() {
    findings.test("it has at least " + LEAST + " sectors", this::geometry);
    if (device.geometry().sectors() < LEAST) {
      return;
    }
    findings.test("every sector can be read, alone and with others", this::reads);
    findings.test("read refuses sectors that are not there", this::readRange);
    findings.test("read refuses parts of sectors", this::readUnaligned);
    findings.test("read of nothing changes nothing", this::readsNothing);
    if (device.geometry().writable()) {
      findings.test("what is written is read", this::writes);
      findings.test("write changes no other sector", this::writesAlone);
      findings.test("write takes a part of an array", this::writesPart);
      findings.test("write refuses sectors that are not there", this::writeRange);
      findings.test("write refuses parts of sectors", this::writeUnaligned);
      findings.test("sync succeeds, and all stays", this::syncs);
      findings.test("random writes do what an array does", this::compare);
    } else {
      findings.test("a device that cannot be written refuses to be", this::refuses);
    }
  }

  private void geometry() {
    Geometry geometry = device.geometry();
    findings.same("at least " + LEAST + " sectors", true, geometry.sectors() >= LEAST);
    findings.same("the second geometry", geometry, device.geometry());
  }

  private void reads() {
    byte[] first = read(0, 1);
    byte[] second = read(1, 1);
    byte[] both = read(0, 2);
    findings.same("read of two", new Bytes(joined(first, second)), new Bytes(both));
    read(last(), 1);
  }

  private void readRange() {
    long sectors = device.geometry().sectors();
    out("read behind the end", sectors, 1, it -> read(sectors, it));
    out("read over the end", last(), 2, it -> read(last(), it));
    out("read before the start", -1, 1, it -> read(-1, it));
    out("read far behind", Long.MAX_VALUE, 1, it -> read(Long.MAX_VALUE, it));
  }

  private void readUnaligned() {
    unaligned("read", (bytes, length) -> device.read(0, bytes, 0, length));
  }

  private void readsNothing() {
    findings.done("read", device.read(0, new byte[0], 0, 0));
    findings.done("read at the end", device.read(device.geometry().sectors(), new byte[0], 0, 0));
  }

  private void writes() {
    write(1, new Filling(2 * size(), 1).bytes());
    findings.same("read", new Bytes(new Filling(2 * size(), 1).bytes()), new Bytes(read(1, 2)));
    write(last(), new Filling(size(), 9).bytes());
    findings.same("read", new Bytes(new Filling(size(), 9).bytes()), new Bytes(read(last(), 1)));
  }

  private void writesAlone() {
    write(0, new byte[LEAST * size()]);
    write(1, new Filling(size(), 1).bytes());
    findings.same("the sector before", new Bytes(new byte[size()]), new Bytes(read(0, 1)));
    findings.same("the sector behind", new Bytes(new byte[size()]), new Bytes(read(2, 1)));
  }

  private void writesPart() {
    byte[] content = new Filling(3 * size(), 5).bytes();
    findings.done("write", device.write(2, content, size(), size()));
    byte[] expected = Arrays.copyOfRange(content, size(), 2 * size());
    findings.same("read", new Bytes(expected), new Bytes(read(2, 1)));
    byte[] into = new byte[3 * size()];
    findings.done("read", device.read(2, into, size(), size()));
    System.arraycopy(expected, 0, content, size(), size());
    byte[] around = new byte[3 * size()];
    System.arraycopy(expected, 0, around, size(), size());
    findings.same("read into the middle", new Bytes(around), new Bytes(into));
  }

  private void writeRange() {
    byte[] before = read(last(), 1);
    long sectors = device.geometry().sectors();
    out("write behind the end", sectors, 1, it -> device.write(sectors, it, 0, it.length));
    out("write over the end", last(), 2, it -> device.write(last(), it, 0, it.length));
    out("write before the start", -1, 1, it -> device.write(-1, it, 0, it.length));
    findings.same("the last sector", new Bytes(before), new Bytes(read(last(), 1)));
  }

  private void writeUnaligned() {
    unaligned("write", (bytes, length) -> device.write(0, bytes, 0, length));
  }

  private void syncs() {
    byte[] content = new Filling(size(), 77).bytes();
    write(3, content);
    findings.done("sync", device.sync());
    findings.same("read", new Bytes(content), new Bytes(read(3, 1)));
  }

  private void refuses() {
    byte[] before = read(0, 1);
    findings.fails("write", new ReadOnly(), device.write(0, new byte[size()], 0, size()));
    findings.same("read", new Bytes(before), new Bytes(read(0, 1)));
  }

  /** Random writes to the first sectors, beside an array. */
  private void compare() {
    var random = new Random(seed);
    int sectors = (int) Math.min(device.geometry().sectors(), 16);
    byte[] model = new byte[sectors * size()];
    write(0, model.clone());
    for (int round = 0; round < rounds; round++) {
      int from = random.nextInt(sectors);
      int count = random.nextInt(sectors - from + 1);
      if (random.nextBoolean()) {
        byte[] content = new Filling(count * size(), random.nextInt(256)).bytes();
        System.arraycopy(content, 0, model, from * size(), content.length);
        write(from, content);
      } else if (random.nextInt(4) == 0) {
        findings.done("sync", device.sync());
      }
      byte[] expected = Arrays.copyOfRange(model, from * size(), (from + count) * size());
      findings.same(
          "read of " + count + " from " + from + ", step " + round + " of seed " + seed,
          new Bytes(expected),
          new Bytes(read(from, count)));
    }
  }

  private byte[] read(long sector, int count) {
    byte[] bytes = new byte[count * size()];
    findings.done("read " + count + " from " + sector, read(sector, bytes));
    return bytes;
  }

  private Result<Void, BlockDevice.Error> read(long sector, byte[] into) {
    return device.read(sector, into, 0, into.length);
  }

  private void write(long sector, byte[] content) {
    findings.done("write " + sector, device.write(sector, content, 0, content.length));
  }

  private void out(String what, long sector, int count, Transfer transfer) {
    findings.fails(
        what,
        new OutOfRange(sector, count, device.geometry().sectors()),
        transfer.of(new byte[count * size()]));
  }

  private void unaligned(String what, Part part) {
    if (size() > 1) {
      for (int length : new int[] {1, size() - 1, size() + 1}) {
        findings.fails(
            what + " " + length,
            new Unaligned(length, size()),
            part.of(new byte[2 * size()], length));
      }
    }
  }

  private long last() {
    return device.geometry().sectors() - 1;
  }

  private int size() {
    return device.geometry().sectorSize();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** A transfer of whole sectors. */
  private interface Transfer {
    Result<Void, ?> of(byte[] bytes);
  }

  /** A transfer of so many bytes. */
  private interface Part {
    Result<Void, ?> of(byte[] bytes, int length);
  }
}
