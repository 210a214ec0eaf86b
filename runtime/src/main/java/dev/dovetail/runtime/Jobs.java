package dev.dovetail.runtime;

import java.util.List;
import java.util.Optional;

/**
 * Several jobs as one: side by side, each on a thread of its own. It ends when all have ended. When
 * one fails, the others are stopped as by the stop signal: the program closes its devices, and
 * waits for them to return.
 *
 * <p>An application returns what {@link #run} gives as it is; by that its program knows whom it
 * still waits for, and names the job that failed by its device and path. A job that is given twice
 * runs once: equal wirings are one object.
 */
public final class Jobs implements Job {
  private final List<Job> jobs;

  private Jobs(List<Job> jobs) {
    this.jobs = jobs;
  }

  /** These jobs as one. */
  public static Jobs of(Job... jobs) {
    return new Jobs(List.of(jobs));
  }

  /** These jobs as one. */
  public static Jobs of(List<? extends Job> jobs) {
    return new Jobs(List.copyOf(jobs));
  }

  /**
   * Runs them all.
   *
   * @return nothing once all have ended well, or the first failure at once, while others still run
   */
  @Override
  public Result<Void, JobFailed> run() {
    var crew = new Crew(jobs);
    Optional<JobFailed> failure = crew.work();
    return failure.isPresent() ? Result.err(failure.get()) : Result.ok();
  }
}
