package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one device alone.
 *
 * @param device the device
 * @param instance name of the instance of it, by which the keys are set
 * @param keys its keys, with the values they have
 */
record DeviceKeys(Device device, Optional<String> instance, List<Parameter.Key> keys)
    implements KeyNames {
  @Override
  public String owners() {
    return "this device";
  }

  @Override
  public List<KeyScope.Entry> of(String name) {
    KeyScope.Owner owner = new KeyScope.Owner(device, instance);
    return keys.stream().filter(it -> it.key().equals(name)).map(owner::entry).toList();
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
