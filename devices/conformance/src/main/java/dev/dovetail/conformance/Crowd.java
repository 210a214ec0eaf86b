package dev.dovetail.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * Several threads that do the same at once, in rounds, each with a number of its own from 0. What
 * goes wrong between them takes no longer than a moment, so there are more rounds than are wanted
 * until many have overlapped, or it has been tried for a while.
 */
record Crowd(int threads, int rounds, Findings findings) {
  private static final long PATIENCE_MILLISECONDS = 60_000;

  void run(Work work) {
    var turns = new Turns(threads);
    List<List<String>> faults = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int member = i;
      List<String> own = new ArrayList<>();
      faults.add(own);
      var thread = new Thread(() -> run(work, member, own, turns));
      thread.setDaemon(true);
      thread.start();
    }
    if (!turns.haveEnded(PATIENCE_MILLISECONDS)) {
      // What threads have spoilt may send one round in circles for ever.
      findings.fault("a thread did not come to an end");
      return;
    }
    // The first of each is enough: what follows may be its consequence.
    faults.forEach(own -> own.stream().limit(1).forEach(findings::fault));
  }

  private void run(Work work, int member, List<String> faults, Turns turns) {
    turns.begin();
    for (int round = 0; faults.isEmpty() && (round < rounds || !turns.areEnough()); round++) {
      int moment = turns.begins();
      try {
        work.run(member, round, faults);
      } catch (RuntimeException | Error e) {
        faults.add("it threw " + e);
      }
      turns.ends(moment);
    }
    turns.over();
  }

  /** What each does in a round; what does not hold is added to the faults. */
  interface Work {
    void run(int member, int round, List<String> faults);
  }
}
