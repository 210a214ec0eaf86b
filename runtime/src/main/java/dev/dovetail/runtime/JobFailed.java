package dev.dovetail.runtime;

import java.util.Optional;

/** One of several jobs failed: by an error, or by throwing something. */
public final class JobFailed implements DeviceError {
  private final Job job;
  private final int number;
  private final Crew crew;
  private final Optional<DeviceError> error;
  private final Optional<Throwable> thrown;

  private JobFailed(
      Job job, int number, Crew crew, Optional<DeviceError> error, Optional<Throwable> thrown) {
    this.job = job;
    this.number = number;
    this.crew = crew;
    this.error = error;
    this.thrown = thrown;
  }

  static JobFailed by(DeviceError error, Job job, int number, Crew crew) {
    return new JobFailed(job, number, crew, Optional.of(error), Optional.empty());
  }

  static JobFailed by(Throwable thrown, Job job, int number, Crew crew) {
    return new JobFailed(job, number, crew, Optional.empty(), Optional.of(thrown));
  }

  /** The job that failed. */
  public Job job() {
    return job;
  }

  /** What it failed by, unless it threw something. */
  public Optional<DeviceError> error() {
    return error;
  }

  /** What it threw, if it did. */
  public Optional<Throwable> thrown() {
    return thrown;
  }

  @Override
  public String message() {
    return "job " + number + " failed: " + reason();
  }

  /** Its number among the jobs, from 1. */
  int number() {
    return number;
  }

  /** Those with whom it worked. */
  Crew crew() {
    return crew;
  }

  private String reason() {
    return error.map(DeviceError::message).orElseGet(() -> Complaints.name(thrown.orElseThrow()));
  }
}
