package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.conformance.Specimen;
import dev.dovetail.network.Network;
import dev.dovetail.network.Refusal;
import dev.dovetail.network.Reply;
import dev.dovetail.network.Request;
import dev.dovetail.network.Service;
import dev.dovetail.runtime.Result;

/** Brings the files of the specimen to whoever listens. */
@Device(type = Uploading.class, name = "specimen-uploads", targets = "node")
public final class SpecimenUploads implements Uploading, AutoCloseable {
  private final StringBuilder refused = new StringBuilder();
  private boolean brought;
  private boolean closed;

  /** Brings nothing so far. */
  public SpecimenUploads() {}

  @Override
  public Result<Void, Network.Error> listen(Service service) {
    for (var file : new Specimen().files().entrySet()) {
      Result<Reply, Refusal> answer =
          service.answer(Request.write(file.getKey().toString(), file.getValue()));
      answer.ifErr(refusal -> refused.append(file.getKey() + ": " + refusal + "; "));
    }
    reached(true, false);
    awaitEnd();
    return Result.ok();
  }

  @Override
  public synchronized String await() {
    try {
      while (!brought) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
    return refused.toString();
  }

  @Override
  public void close() {
    reached(true, true);
  }

  private synchronized void reached(boolean all, boolean end) {
    brought = all;
    closed = end;
    notifyAll();
  }

  private synchronized void awaitEnd() {
    try {
      while (!closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
