package dev.dovetail.portable;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.BlockDeviceConformance;
import dev.dovetail.conformance.ClockConformance;
import dev.dovetail.conformance.FilesystemConformance;
import dev.dovetail.conformance.LogConformance;
import dev.dovetail.conformance.NetworkConformance;
import dev.dovetail.conformance.RandomConformance;
import dev.dovetail.conformance.StoreConformance;
import dev.dovetail.conformance.TransportConformance;
import dev.dovetail.conformance.WritableStoreConformance;
import dev.dovetail.portable.duet.Duet;

/** The suites, each over every portable device of its signature; and what else is tried in Node. */
interface Assemblies {
  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = cache(specimen, 201000)",
      main = "Cache")
  interface Cache {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = copy(specimen, memory#copies)",
      main = "Copy")
  interface Copy {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = fault(specimen, real, 'any every 50 slow 1ms')",
      main = "Fault")
  interface Fault {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = overlay(memory#above, read-only(specimen))",
      main = "Lower")
  interface Lower {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = tar(host-file, 'file')",
      main = "Tar")
  interface Tar {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = prefix(specimen(specimenFolder = '/some/where'), 'some/where')",
      main = "Prefix")
  interface Prefix {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = read-only(specimen)",
      main = "ReadOnly")
  interface ReadOnly {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {"store = memory", "sequences = 300"},
      main = "Memory")
  interface Memory {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {"store = overlay(memory#above, memory#below)", "sequences = 300"},
      main = "Overlay")
  interface Overlay {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {"store = writable-cache(memory, 3000)", "sequences = 300"},
      main = "WritableCache")
  interface WritableCache {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {
        "store = writable-fault(memory, real, 'any every 5000 slow 1ms')",
        "sequences = 300"
      },
      main = "WritableFault")
  interface WritableFault {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {"store = writable-prefix(memory, 'some/where')", "sequences = 300"},
      main = "WritablePrefix")
  interface WritablePrefix {}

  @Assemble(
      application = WritableStoreConformance.class,
      target = "node",
      value = {"store = filesystem-store(memory)", "sequences = 300"},
      main = "FilesystemStore")
  interface FilesystemStore {}

  @Assemble(
      application = FilesystemConformance.class,
      target = "node",
      value = {"files = memory", "sequences = 300"},
      main = "MemoryFilesystem")
  interface MemoryFilesystem {}

  @Assemble(
      application = BlockDeviceConformance.class,
      target = "node",
      value = "device = memory",
      main = "MemoryBlocks")
  interface MemoryBlocks {}

  @Assemble(
      application = BlockDeviceConformance.class,
      target = "node",
      value = "device = partition(partition(memory(16, 40), 8), 4, 20)",
      main = "Partition")
  interface Partition {}

  @Assemble(
      application = ClockConformance.class,
      target = "node",
      value = {"wall = real", "monotonic = real", "sleep = real"},
      main = "RealTime")
  interface RealTime {}

  @Assemble(
      application = ClockConformance.class,
      target = "node",
      value = {"wall = manual", "monotonic = manual", "sleep = moving(manual)"},
      main = "ManualTime")
  interface ManualTime {}

  @Assemble(
      application = RandomConformance.class,
      target = "node",
      value = "random = plain",
      main = "PlainRandom")
  interface PlainRandom {}

  @Assemble(
      application = RandomConformance.class,
      target = "node",
      value = "random = seeded(7)",
      main = "SeededRandom")
  interface SeededRandom {}

  @Assemble(
      application = RandomConformance.class,
      target = "node",
      value = "random = system",
      main = "SystemRandom")
  interface SystemRandom {}

  @Assemble(
      application = LogConformance.class,
      target = "node",
      value = "log = console",
      main = "ConsoleLog")
  interface ConsoleLog {}

  @Assemble(
      application = LogConformance.class,
      target = "node",
      value = "log = memory",
      main = "MemoryLog")
  interface MemoryLog {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = {"store = crunch", "fs = src/test/specimen"},
      main = "Crunch")
  interface Crunch {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = tar-disk(host-disk(memory))",
      main = "TarDisk")
  interface TarDisk {}

  @Assemble(
      application = StoreConformance.class,
      target = "node",
      value = "store = uploaded(netstore(specimen-uploads), specimen-uploads)",
      main = "Netstore")
  interface Netstore {}

  @Assemble(
      application = TransportConformance.class,
      target = "node",
      value = {"transport = loopback", "peer = loopback"},
      main = "Loopback")
  interface Loopback {}

  @Assemble(
      application = NetworkConformance.class,
      target = "node",
      value = {"network = http(loopback)", "visitor = http-visitor(loopback, loopback)"},
      main = "Http")
  interface Http {}

  @Assemble(application = Digests.class, target = "node")
  interface DigestsInNode {}

  @Assemble(application = Duet.class, target = "node")
  interface DuetInNode {}

  @Assemble(application = Duet.class, target = "unix")
  interface DuetOnJvm {}
}
