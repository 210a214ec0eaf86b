package dev.dovetail.portable;

/** A program for Node. */
enum Bundled implements Main {
  CACHE(Cache_node::main),
  COPY(Copy_node::main),
  FAULT(Fault_node::main),
  LOWER(Lower_node::main),
  TAR(Tar_node::main),
  PREFIX(Prefix_node::main),
  READ_ONLY(ReadOnly_node::main),
  MEMORY(Memory_node::main),
  OVERLAY(Overlay_node::main),
  WRITABLE_CACHE(WritableCache_node::main),
  WRITABLE_FAULT(WritableFault_node::main),
  WRITABLE_PREFIX(WritablePrefix_node::main),
  FILESYSTEM_STORE(FilesystemStore_node::main),
  MEMORY_FILESYSTEM(MemoryFilesystem_node::main),
  MEMORY_BLOCKS(MemoryBlocks_node::main),
  PARTITION(Partition_node::main),
  REAL_TIME(RealTime_node::main),
  MANUAL_TIME(ManualTime_node::main),
  PLAIN_RANDOM(PlainRandom_node::main),
  SEEDED_RANDOM(SeededRandom_node::main),
  SYSTEM_RANDOM(SystemRandom_node::main),
  CONSOLE_LOG(ConsoleLog_node::main),
  MEMORY_LOG(MemoryLog_node::main),
  CRUNCH(Crunch_node::main),
  TAR_DISK(TarDisk_node::main),
  NETSTORE(Netstore_node::main),
  LOOPBACK(Loopback_node::main),
  HTTP(Http_node::main),
  DIGESTS(Digests_node::main),
  DUET(Duet_node::main);

  // A static method, which has no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Main main;

  Bundled(Main main) {
    this.main = main;
  }

  @Override
  public void run(String... words) {
    main.run(words);
  }
}
