package dev.dovetail.bench.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One operation of one subject. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls what is annotated.
public class StoreBenchmark {
  // A prime, so that all files have their turn, none beside the one before.
  private static final int STRIDE = 7_919;
  private static final int CONTENTS_BYTES = 1 << 23;

  /** Of all subjects, the device. */
  @Param("memory")
  private String device;

  /** Whether it is the device. */
  @Param({"OURS", "RAW"})
  private Side side;

  /** How many files there are. */
  @Param("10")
  private int keys;

  /** Bytes of each. */
  @Param("1024")
  private int size;

  /** Where folders and archives are made. */
  @Param("bench/stores/target/media")
  private String media;

  private Subject subject;
  private byte[][] contents;
  private int key;
  private int turn;

  /** Nothing is there yet. */
  public StoreBenchmark() {}

  /** Makes the subject, and contents to give to files. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    var load = new Load(keys, size);
    Pair pair =
        Pairs.all().stream().filter(it -> it.device().equals(device)).findFirst().orElseThrow();
    subject = pair.open(side, load, new Media(Path.of(media)));
    contents = new byte[Math.min(1_024, CONTENTS_BYTES / size)][];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = load.content(keys + i);
    }
  }

  /** Ends it. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    subject.close();
  }

  /** Reads the next file. */
  @Benchmark
  public byte[] get() throws IOException {
    return subject.get(next());
  }

  /** Gives the next file another content. */
  @Benchmark
  public void set() throws IOException {
    turn = (turn + 1) % contents.length;
    subject.set(next(), contents[turn]);
  }

  /** Lists the folder of all files. */
  @Benchmark
  public List<?> list() throws IOException {
    return subject.list();
  }

  private int next() {
    key = (key + STRIDE) % keys;
    return key;
  }
}
