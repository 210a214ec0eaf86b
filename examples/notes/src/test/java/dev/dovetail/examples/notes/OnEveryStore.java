package dev.dovetail.examples.notes;

import dev.dovetail.Assemble;
import java.nio.file.Path;

/** The same notebook on each store that can be written; nothing but the choice is changed. */
enum OnEveryStore {
  MEMORY(false),
  DIRECT(true),
  ZIP(true),
  OVERLAY(false),
  LASTING_OVERLAY(true),
  FILESYSTEM(false),
  HOST_FILESYSTEM(true),
  PREFIX(false),
  CACHE(true),
  FAULT(false);

  private final boolean lasting;

  OnEveryStore(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether the notes are still there after a restart. */
  boolean isLasting() {
    return lasting;
  }

  /** Starts it with its files, if it has any, in a folder. */
  Visit start(Path folder) {
    String[] words = {"--port", "0", "--fs", folder.toString()};
    String zip = folder.resolve("notes.zip").toString();
    return new Visit(
        switch (this) {
          case MEMORY -> Memory_unix.start("--port", "0");
          case DIRECT -> Direct_unix.start(words);
          case ZIP -> Zip_unix.start("--port", "0", "--zip-file", zip, "--zip-create");
          case OVERLAY -> Overlay_unix.start("--port", "0");
          case LASTING_OVERLAY -> LastingOverlay_unix.start(words);
          case FILESYSTEM -> Filesystem_unix.start("--port", "0");
          case HOST_FILESYSTEM -> HostFilesystem_unix.start(words);
          case PREFIX -> Prefix_unix.start("--port", "0");
          case CACHE -> Cache_unix.start(words);
          case FAULT -> Fault_unix.start("--port", "0", "--fault-schedule", "set 1000 fails");
        });
  }

  @Assemble(application = Notes.class, target = "unix", main = "Memory", value = "store = memory")
  interface OnMemory {}

  @Assemble(application = Notes.class, target = "unix", main = "Direct", value = "store = direct")
  interface OnDirect {}

  @Assemble(application = Notes.class, target = "unix", main = "Zip", value = "store = zip")
  interface OnZip {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "Overlay",
      value = "store = overlay(memory, crunch(fs = 'src/test/old'))")
  interface OnOverlay {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "LastingOverlay",
      value = "store = overlay(direct, crunch(fs = 'src/test/old'))")
  interface OnLastingOverlay {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "Filesystem",
      value = "store = filesystem-store(memory)")
  interface OnFilesystem {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "HostFilesystem",
      value = "store = filesystem-store(direct)")
  interface OnHostFilesystem {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "Prefix",
      value = "store = writable-prefix(memory, prefixPath = 'my/notes')")
  interface OnPrefix {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "Cache",
      value = "store = writable-cache(direct)")
  interface OnCache {}

  @Assemble(application = Notes.class, target = "unix", main = "Locked", value = "store = locked")
  interface OnLocked {}

  @Assemble(
      application = Notes.class,
      target = "unix",
      main = "Fault",
      value = "store = writable-fault(memory)")
  interface OnFault {}
}
