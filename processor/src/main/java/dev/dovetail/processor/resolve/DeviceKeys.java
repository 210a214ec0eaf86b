package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import java.util.List;

/**
 * The keys of one device alone.
 *
 * @param device the device
 * @param keys its keys, with the values they have
 */
record DeviceKeys(Device device, List<Parameter.Key> keys) implements KeyNames {
  @Override
  public String owners() {
    return "this device";
  }

  @Override
  public List<KeyScope.Entry> of(String name) {
    return keys.stream()
        .filter(it -> it.key().equals(name))
        .map(it -> new KeyScope.Entry(it, device))
        .toList();
  }

  @Override
  public List<String> names() {
    return keys.stream().map(Parameter.Key::key).toList();
  }

  @Override
  public List<Stranger> strangers() {
    return List.of();
  }

  @Override
  public boolean hasGap() {
    return false;
  }
}
