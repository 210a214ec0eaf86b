package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Choice;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.descriptor.SlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A descriptor that is put together by hand. The device of the first slot is the application. */
public final class Parts {
  /** What stands in place of texts. */
  private final String text;

  private final Map<String, List<Slot>> slots = new HashMap<>();
  private final Map<String, Instance.First> first = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  /**
   * One without devices.
   *
   * @param text what names of slots begin with, docs are, and keys have for values
   */
  public Parts(String text) {
    this.text = text;
  }

  /** Puts a device into a further slot of another. */
  public Parts slot(String owner, String device) {
    return slot(owner, device, SlotKind.ONE);
  }

  /** Puts a device into a further slot of another. */
  public Parts slot(String owner, String device, SlotKind kind) {
    List<Slot> before = slots(owner);
    String name = text + "s" + before.size();
    slots(device);
    first.putIfAbsent(device, new Instance.First(Optional.of(owner), name));
    Choice choice = new Choice(Choice.Reason.USE, device, Optional.empty());
    before.add(new Slot(name, kind, "some.Signature", text, part(choice, device)));
    return this;
  }

  private static Part part(Choice choice, String device) {
    return new Part(
        Optional.of(choice),
        List.of(),
        Optional.of(device),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private List<Slot> slots(String device) {
    return slots.computeIfAbsent(
        device,
        it -> {
          ids.add(it);
          return new ArrayList<>();
        });
  }

  /** All of it. */
  public Descriptor descriptor() {
    Key key =
        new Key(
            text + "key",
            text,
            Key.Stage.BOTH,
            text,
            List.of(),
            "",
            false,
            Optional.empty(),
            Optional.of(text),
            Origin.OPTION,
            Optional.of(text),
            List.of(),
            List.of());
    Graph graph =
        new Graph(ids.get(0), List.of(), ids.stream().map(this::instance).toList(), List.of(key));
    return new Descriptor(
        Descriptor.SCHEMA,
        new Descriptor.Application("some.App", text + "app", text, ""),
        "test",
        new Descriptor.Main("some", "Main_test", Optional.empty()),
        List.of(),
        Optional.empty(),
        graph,
        ids,
        List.of(),
        List.of(),
        List.of());
  }

  private Instance instance(String id) {
    return new Instance(
        id,
        "some." + id,
        id,
        "",
        "some." + id,
        text,
        false,
        false,
        false,
        "",
        Optional.ofNullable(first.get(id)),
        List.of(),
        slots(id),
        List.of(new Instance.Bound("p", text + "key", Optional.empty(), Optional.empty())),
        List.of(),
        Optional.empty());
  }
}
