package dev.dovetail.portable.duet;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.JobFailed;
import dev.dovetail.runtime.Jobs;
import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.util.List;

/** What a main does, all of it: keys of every kind, two jobs, devices that know each other. */
@Application(name = "duet", main = "Duet", doc = "Plays on two instruments.")
public final class Duet implements Job {
  private final Player first;
  private final Player second;
  private final Console console;
  private final List<Object> values;

  /** Plays on these. */
  public Duet(
      @Use("flute") Player first,
      @Use("drum") Player second,
      @Use("target") Console console,
      @Key(doc = "How many bars.", defaultValue = "8", aliases = "b", env = "DUET_BARS") int bars,
      @Key(doc = "How many notes.", defaultValue = "5000000000") long notes,
      @Key(doc = "Whether it is loud.", defaultValue = "false") boolean loud,
      @Key(doc = "Hertz of the first note.", defaultValue = "440.5") double pitch,
      @Key(doc = "Share of the beat.", defaultValue = "0.25") float swing,
      @Key(doc = "A letter.", defaultValue = "B") char voice,
      @Key(doc = "Pause at the end.", defaultValue = "30s") Duration rest,
      @Key(doc = "How fast.", defaultValue = "90bpm") Tempo tempo,
      @Key(doc = "What is played.", defaultValue = "[Air, 'Last, not least']") List<String> titles,
      @Key(doc = "Known to those who may enter.", defaultValue = "ä") String name) {
    this.first = first;
    this.second = second;
    this.console = console;
    values = List.of(bars, notes, loud, pitch, swing, voice, rest, tempo, titles, name);
  }

  @Override
  public Result<Void, JobFailed> run() {
    console.print(values.toString());
    return Jobs.of(first, second).run();
  }
}
