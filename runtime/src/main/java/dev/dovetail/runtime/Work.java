package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The job of a program, and those that it runs side by side: whoever fails is named by place. */
final class Work {
  private final Life life;
  private final List<Part> parts;
  private final long patience;
  private final List<Crew> crews = new ArrayList<>();

  /**
   * Work of a program.
   *
   * @param parts everything made, the application last
   * @param patience milliseconds for the jobs that go on when one has failed
   */
  Work(Life life, List<Part> parts, long patience) {
    this.life = life;
    this.parts = parts;
    this.patience = patience;
  }

  /** Runs the job; gives whether it went well, as after a stop it always has. */
  boolean done(Job job) {
    try {
      var result = Objects.requireNonNull(job.run(), "the job's result is null");
      return !(result instanceof Result.Err<Void, ? extends DeviceError> err)
          || !failed(err.error());
    } catch (Throwable thrown) {
      return !failed(application(), thrown);
    }
  }

  /** Once the devices are closed: returns when nobody works any longer, or patience ends. */
  void rest() {
    for (var crew : crews) {
      // Who waits for a stop knows when to give up.
      for (var job : crew.rest(life.stopping() ? 0 : patience)) {
        life.complaints()
            .say(
                place(job).orElse("one of several jobs")
                    + " did not end within "
                    + patience
                    + " ms of the devices being closed");
      }
    }
  }

  private boolean failed(DeviceError error) {
    String subject = application();
    DeviceError reason = error;
    while (reason instanceof JobFailed one) {
      crews.add(one.crew());
      subject = place(one.job()).orElse(subject + ", job " + one.number() + ",");
      if (one.thrown().isPresent()) {
        return failed(subject, one.thrown().get());
      }
      reason = one.error().orElseThrow();
    }
    boolean counts = !life.stopping();
    if (counts) {
      life.complaints().say(subject + " failed: " + new Said(reason));
    }
    return counts;
  }

  private boolean failed(String subject, Throwable thrown) {
    boolean counts = !life.stopping();
    if (counts) {
      life.complaints().unexpected(subject + " failed", thrown);
    }
    return counts;
  }

  private String application() {
    return parts.get(parts.size() - 1).place();
  }

  private Optional<String> place(Job job) {
    for (var part : parts) {
      if (part.object().filter(it -> it == job).isPresent()) {
        return Optional.of(part.place());
      }
    }
    return Optional.empty();
  }
}
