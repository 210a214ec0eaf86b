package shop;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.Wiring;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.List;

/** Sells parts. */
@Application(doc = "Sells parts.\nAll day.")
@Wiring(
    type = Part.class,
    name = "best",
    doc = "What sells\n  best.",
    parameters = "other = nut",
    value = "target in ['test', 'unix'] ? bolt : other")
public final class Shop implements Job {
  public Shop(@Use("[bolt, nut, best]") List<Part> shelf, @Use("best") Part window) {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
