package dev.dovetail.logs;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.SlotPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the newest messages of its slot, of every level, for whoever looks: tests above all. */
public final class MemoryLog implements Log {
  private final SlotPath path;
  private final int most;
  private final Deque<Message> kept = new ArrayDeque<>();
  private long dropped;

  private MemoryLog(SlotPath path, int most) {
    this.path = path;
    this.most = most;
  }

  /**
   * An empty log.
   *
   * @param memoryLogMessages how many it keeps, at least 0
   * @return an error where that is negative
   */
  @Device(
      type = Log.class,
      name = "memory",
      shared = false,
      doc = "Keeps the newest messages in memory.",
      promises = "Every level is kept; where there are too many, the oldest goes.")
  public static Result<MemoryLog, DeviceError> keeping(
      SlotPath path,
      @Key(doc = "Messages that each slot's log keeps.", defaultValue = "1000")
          int memoryLogMessages) {
    return memoryLogMessages < 0
        ? Result.err(new TooFew(memoryLogMessages))
        : Result.ok(new MemoryLog(path, memoryLogMessages));
  }

  @Override
  public void say(Level level, Supplier<String> message) {
    // Outside the lock: making the message may take long, or speak itself.
    var said = Message.of(level, path, message);
    synchronized (this) {
      kept.addLast(said);
      if (kept.size() > most) {
        kept.removeFirst();
        dropped++;
      }
    }
  }

  /** What is kept, the oldest first. */
  public synchronized List<Message> messages() {
    return List.copyOf(kept);
  }

  /** How many had to go. */
  public synchronized long dropped() {
    return dropped;
  }

  private record TooFew(int messages) implements DeviceError {
    @Override
    public String message() {
      return "a log cannot keep " + messages + " messages";
    }
  }
}
