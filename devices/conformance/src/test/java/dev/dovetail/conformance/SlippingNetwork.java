package dev.dovetail.conformance;

import dev.dovetail.network.Network;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A network without a wire, who asks by it, and in what it is wrong. */
final class SlippingNetwork implements Network, Visitor {
  private final Set<NetworkSlip> slips;
  private final Thread first = Thread.currentThread();
  private Optional<Service> service = Optional.empty();
  private boolean broken;

  SlippingNetwork(Set<NetworkSlip> slips) {
    this.slips = slips;
  }

  private boolean is(NetworkSlip slip) {
    return slips.contains(slip);
  }

  @Override
  public synchronized Result<Void, Network.Error> listen(Service other) {
    if (service.isPresent()) {
      return is(NetworkSlip.LISTENS_TWICE)
          ? Result.ok()
          : Result.err(new AlreadyListening("slipping"));
    }
    service = Optional.of(other);
    notifyAll();
    return Result.ok();
  }

  @Override
  public Optional<byte[]> read(String path) {
    if (is(NetworkSlip.KNOWS_ONE) && Thread.currentThread() != first) {
      return Optional.empty();
    }
    String asked = is(NetworkSlip.REWRITES_PATHS) ? path.replace('+', ' ') : path;
    Optional<byte[]> content =
        answer(Request.read(asked)).fold(it -> Optional.of(it.content()), it -> Optional.empty());
    if (content.isEmpty() && is(NetworkSlip.MAKES_UP)) {
      return Optional.of(new byte[] {1});
    }
    return content.map(it -> is(NetworkSlip.CUTS) ? part(it, Math.min(it.length, 100)) : it);
  }

  @Override
  public boolean write(String path, byte[] content) {
    if (content.length > service().limit() && !is(NetworkSlip.HAS_NO_LIMIT)) {
      return false;
    }
    byte[] brought = is(NetworkSlip.LOSES_THE_LAST) ? part(content, content.length - 1) : content;
    return answer(Request.write(path, brought)).isOk() || is(NetworkSlip.TAKES_WHAT_IS_REFUSED);
  }

  @Override
  public boolean remove(String path) {
    return is(NetworkSlip.REMOVES_NOTHING) || answer(Request.remove(path)).isOk();
  }

  private static byte[] part(byte[] content, int length) {
    return Arrays.copyOf(content, length);
  }

  private Result<Reply, Refusal> answer(Request request) {
    if (broken) {
      return Result.err(Refusal.FAILED);
    }
    try {
      return service().answer(request);
    } catch (IllegalStateException e) {
      broken = is(NetworkSlip.BREAKS);
      return Result.err(Refusal.FAILED);
    }
  }

  /** Who answers; the suite begins to listen on a thread of its own. */
  private synchronized Service service() {
    try {
      while (service.isEmpty()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return service.orElseThrow();
  }
}
