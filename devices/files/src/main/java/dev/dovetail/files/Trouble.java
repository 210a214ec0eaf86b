package dev.dovetail.files;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.nio.file.Path;

/** What can go wrong with files besides what goes wrong in any store. */
public sealed interface Trouble extends Store.Error {
  /** The folder of the store is gone, or never was. */
  record NoFolder(Path folder) implements Trouble {
    @Override
    public String message() {
      return "there is no folder " + folder;
    }
  }

  /** What is to be an archive is none. */
  record NotAnArchive(Path archive) implements Trouble {
    @Override
    public String message() {
      return archive + " is no ZIP archive that can be read";
    }
  }

  /** An archive cannot be begun. */
  record NotMade(Path archive, String reason) implements Trouble {
    @Override
    public String message() {
      return "the archive " + archive + " cannot be made: " + reason;
    }
  }

  /** The archive of the store is gone, or never was. */
  record NoArchive(Path archive) implements Trouble {
    @Override
    public String message() {
      return "there is no archive " + archive;
    }
  }

  /** The host forbids to read. */
  record Unreadable(StorePath path) implements Trouble {
    @Override
    public String message() {
      return path + " may not be read";
    }
  }

  /** A content that no array can hold. */
  record TooLarge(StorePath path, long bytes) implements Trouble {
    @Override
    public String message() {
      return path + " has " + bytes + " bytes, more than fit in an array";
    }
  }

  /** The medium fails. */
  record ReadFailed(StorePath path) implements Trouble {
    @Override
    public String message() {
      return path + " could not be read";
    }
  }

  /** Something that is no part of the store: a link that leads out of it, a pipe, a device. */
  record InTheWay(StorePath path) implements Trouble {
    @Override
    public String message() {
      return "what is at " + path + " is neither a file nor a folder of the store";
    }
  }

  /** The host forbids to write. */
  record Forbidden(StorePath path) implements Trouble {
    @Override
    public String message() {
      return path + " may not be written";
    }
  }

  /** The medium fails, for what reason the host says. */
  record NotWritten(StorePath path, String reason) implements Trouble {
    @Override
    public String message() {
      return path + " could not be written: " + reason;
    }
  }
}
