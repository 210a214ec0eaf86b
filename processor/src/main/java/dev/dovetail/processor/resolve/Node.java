package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.wiring.SyntaxError;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;

/** What a slot leads to: an instance, or the reason why there is none. */
public sealed interface Node permits Instance, Node.Gap {
  /** A slot that leads nowhere. */
  sealed interface Gap extends Node {}

  /** Nobody chose. */
  record Unchosen() implements Gap {}

  /** An argument for it is no device, which is a fault of the application's arguments. */
  record Misgiven() implements Gap {}

  /**
   * The text is no wiring.
   *
   * @param error where and why
   * @param source the text
   */
  record Malformed(SyntaxError error, Source source) implements Gap {}

  /**
   * There is no device of that name and signature.
   *
   * @param apply the application that names it
   */
  record Absent(Wiring.Apply apply) implements Gap {}

  /**
   * The device exists, and is of other signatures.
   *
   * @param apply the application that names it
   * @param device what it names
   */
  record Other(Wiring.Apply apply, Device device) implements Gap {}

  /**
   * There are several devices of that name and signature.
   *
   * @param apply the application that names them
   * @param ids their full names
   */
  record Several(Wiring.Apply apply, List<String> ids) implements Gap {}

  /**
   * The device has a fault.
   *
   * @param apply the application that names it
   * @param id its full name
   * @param faults what is wrong; none where that is reported where the device is declared
   */
  record Broken(Wiring.Apply apply, String id, List<String> faults) implements Gap {}

  /**
   * The condition cannot be decided.
   *
   * @param faults why
   * @param strangers names that are no devices, if one of them may be why
   */
  record Undecided(List<ConditionFault> faults, List<Stranger> strangers) implements Gap {}

  /**
   * The device is being put together right now: it needs itself.
   *
   * @param loop the devices of the loop in the direction of need; the first is the last, too
   */
  record Loop(List<Device> loop) implements Gap {}
}
