package dev.dovetail.processor;

import dev.dovetail.processor.problem.Code;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Keeps a fault of the processor from falling on the user: it names what was in hand. */
final class Guard {
  /** Work that may fail to write. */
  interface Work {
    void run() throws IOException;
  }

  /** The compiler's own thread has room for a graph of some hundred layers only. */
  private static final long STACK_BYTES = 64L << 20;

  private final Messager messager;

  /** What fails in one round may fail in the next. */
  private final Set<String> said = new HashSet<>();

  private Optional<Element> inHand = Optional.empty();

  Guard(Messager messager) {
    this.messager = messager;
  }

  /** Notes what is worked on from now. */
  void hold(Element element) {
    inHand = Optional.of(element);
  }

  /** Does the work; an exception it throws becomes one message. */
  void run(Work work) {
    guarded(work);
    inHand = Optional.empty();
  }

  /** The same with room for a deep graph, on a thread that has the compiler's do its errands. */
  void runDeep(Work work, CompilerThread compiler) {
    Worker worker = new Worker(work);
    compiler.serve(worker, STACK_BYTES);
    worker.error.ifPresent(
        error -> {
          throw error;
        });
    inHand = Optional.empty();
  }

  private void guarded(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      say(Code.CANNOT_WRITE, "the compiler could not write: " + e.getMessage());
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      say(
          Code.INTERNAL,
          "this is a fault of Dovetail's; please report it with the lines below\n" + trace);
    }
  }

  private void say(Code code, String message) {
    String text = "[dovetail:" + code.id() + "] " + message;
    if (!said.add(text)) {
      return;
    }
    if (inHand.isPresent()) {
      messager.printMessage(
          Diagnostic.Kind.ERROR, text + "\nwhile working on " + inHand.get(), inHand.get());
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, text);
    }
  }

  /** The work on its own thread, whose error is to end the compiler's. */
  private final class Worker implements Runnable {
    private final Work work;
    private Optional<Error> error = Optional.empty();

    Worker(Work work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        guarded(work);
      } catch (Error e) {
        error = Optional.of(e);
      }
    }
  }
}
