package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Jobs under way, each on a thread of its own. */
final class Crew {
  private final List<Job> jobs = new ArrayList<>();
  // All below is guarded by this.
  private final List<Job> working;
  private Optional<JobFailed> failure = Optional.empty();

  /** These jobs, each once. */
  Crew(List<Job> jobs) {
    for (var job : jobs) {
      if (index(this.jobs, job) < 0) {
        this.jobs.add(job);
      }
    }
    working = new ArrayList<>(this.jobs);
  }

  /** Starts them all; returns when all have ended well, or one has failed. */
  Optional<JobFailed> work() {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < jobs.size(); i++) {
      int number = i + 1;
      var thread = new JobThread(() -> work(number), "job " + number);
      threads.add(thread);
      thread.start();
    }
    boolean interrupted = false;
    synchronized (this) {
      while (!working.isEmpty() && failure.isEmpty()) {
        try {
          wait();
        } catch (InterruptedException meantForTheJobs) {
          interrupted = true;
          threads.forEach(Thread::interrupt);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure();
  }

  /**
   * Waits for those who still work, and gives those who then still do.
   *
   * @param patience milliseconds; 0 for any time
   */
  synchronized List<Job> rest(long patience) {
    long deadline = System.nanoTime() + patience * 1_000_000;
    long left = patience;
    try {
      while (!working.isEmpty() && (patience == 0 || left > 0)) {
        wait(left);
        left = patience == 0 ? 0 : (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(working);
  }

  private synchronized Optional<JobFailed> failure() {
    return failure;
  }

  private void work(int number) {
    var job = jobs.get(number - 1);
    Optional<JobFailed> end = Optional.empty();
    try {
      var result = Objects.requireNonNull(job.run(), "the job's result is null");
      if (result instanceof Result.Err<Void, ? extends DeviceError> err) {
        end = Optional.of(JobFailed.by(err.error(), job, number, this));
      }
    } catch (Throwable thrown) {
      end = Optional.of(JobFailed.by(thrown, job, number, this));
    }
    synchronized (this) {
      working.remove(index(working, job));
      if (failure.isEmpty()) {
        failure = end;
      }
      notifyAll();
    }
  }

  /** Jobs are themselves, whatever they call equal. */
  private static int index(List<Job> jobs, Job job) {
    for (int i = 0; i < jobs.size(); i++) {
      if (jobs.get(i) == job) {
        return i;
      }
    }
    return -1;
  }
}
