package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that happens to the sources of the program house and its devices. */
enum Change {
  DEVICE_HAS_ANOTHER_COMMENT {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Disk", "/** Shares", "/**\n * It shares");
    }
  },
  DEVICE_TAKES_ONE_MORE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Disk", "int size)", "int size, @dev.dovetail.Use(\"memory\") Store rest)");
      replace(shop, "kit.Disk", "(\"disk\", dir", "(\"disk\", rest, dir");
    }
  },
  DEVICE_TAKES_ANOTHER_TYPE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Cache", "int entries", "long entries");
    }
  },
  PARAMETER_HAS_ANOTHER_NAME {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Cache", "entries", "lines");
    }
  },
  KEY_HAS_ANOTHER_DEFAULT {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Cache", "\"10\"", "\"11\"");
    }
  },
  /** The keys of devices that are not chosen decide, too. */
  KEYS_NOW_CHOOSE_THE_OTHER_BRANCH {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Wire", "\"8080\"", "\"80\"");
      replace(shop, "kit.Radio", "\"8080\"", "\"80\"");
    }
  },
  KEY_OF_THE_BRANCH_NOT_TAKEN_DISAGREES {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Wire", "\"8080\"", "\"80\"");
    }
  },
  DEVICE_IS_CALLED_OTHERWISE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Disk", "name = \"disk\"", "name = \"plate\"");
    }
  },
  DEVICES_EXCHANGE_NAMES {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Wire", "name = \"wire\"", "name = \"radio\"");
      replace(shop, "kit.Radio", "name = \"radio\"", "name = \"wire\"");
    }
  },
  DEVICE_IS_ADDED {
    @Override
    void make(Workshop shop) throws IOException {
      move(shop, "kit.Disk", "kit.Plate", true);
      replace(shop, "kit.Plate", "name = \"disk\"", "name = \"plate\"");
    }
  },
  DEVICE_IS_DELETED {
    @Override
    void make(Workshop shop) throws IOException {
      Files.delete(shop.source("kit.Disk"));
    }
  },
  DEVICE_MOVES {
    @Override
    void make(Workshop shop) throws IOException {
      move(shop, "kit.Disk", "other.Disk", false);
      replace(
          shop,
          "other.Disk",
          "import dev.dovetail.Key;",
          "import dev.dovetail.Key;\nimport kit.*;");
    }
  },
  DEVICE_IS_NO_STORE_ANY_MORE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Disk", "Store", "Network");
    }
  },
  DEVICE_LEAVES_THE_TARGET {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "kit.Disk", "{\"unix\", \"test\"}", "\"unix\"");
    }
  },
  FACTORY_CAN_FAIL {
    @Override
    void make(Workshop shop) throws IOException {
      replace(
          shop,
          "kit.Factories",
          "public static Store open",
          "public static dev.dovetail.runtime.Result<Store, dev.dovetail.runtime.DeviceError> open");
      replace(
          shop,
          "kit.Factories",
          "return new Store() {",
          "return dev.dovetail.runtime.Result.ok(new Store() {");
      replace(shop, "kit.Factories", "    };", "    });");
    }
  },
  WIRING_ON_A_CLASS_SAYS_SOMETHING_ELSE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.Rooms", "cache(cellar)", "cellar");
    }
  },
  WIRING_ON_A_PACKAGE_SAYS_SOMETHING_ELSE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.package-info", "\"disk\"", "\"fresh\"");
    }
  },
  WIRING_IS_GONE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(
          shop,
          "house.Rooms",
          "@Wiring(type = Store.class, name = \"pantry\", value = \"cache(cellar)\")",
          "");
      replace(shop, "house.Rooms", "import dev.dovetail.Wiring;\nimport kit.Store;", "");
    }
  },
  SLOT_IS_ADDED {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.House", "Store attic)", "Store attic, @Use(\"fresh\") Store barn)");
      replace(shop, "house.House", "shelf, attic)", "shelf, attic, barn)");
    }
  },
  SLOT_HAS_ANOTHER_NAME {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.House", "attic", "loft");
    }
  },
  SLOT_CHOOSES_SOMETHING_ELSE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.House", "\"made-up\"", "\"memory\"");
    }
  },
  SIGNATURE_LOSES_ITS_PARENT {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.Shelf", " extends Store", "");
      replace(shop, "house.Shelf", "import kit.Store;\n", "");
    }
  },
  ENUM_LOSES_A_CONSTANT {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.Tree", "OAK", "ASH");
    }
  },
  APPLICATION_IS_NONE_ANY_MORE {
    @Override
    void make(Workshop shop) throws IOException {
      replace(shop, "house.House", "@Application", "");
      replace(shop, "house.House", "@Use(\"wood\")", "");
      replace(shop, "house.House", "import dev.dovetail.Application;", "");
    }
  };

  abstract void make(Workshop shop) throws IOException;

  private static void replace(Workshop shop, String className, String old, String text)
      throws IOException {
    Path file = shop.source(className);
    String before = Files.readString(file);
    String after = before.replace(old, text);
    assertNotEquals(before, after, className + " has no " + old);
    Files.writeString(file, after);
  }

  /** Moves a class to another name, or copies it. */
  private static void move(Workshop shop, String from, String to, boolean keep) throws IOException {
    String text = Files.readString(shop.source(from));
    int dot = to.lastIndexOf('.');
    String simple = from.substring(from.lastIndexOf('.') + 1);
    Files.createDirectories(shop.source(to).getParent());
    Files.writeString(
        shop.source(to),
        text.replaceFirst("package [\\w.]+;", "package " + to.substring(0, dot) + ";")
            .replaceAll("\\b" + simple + "\\b", to.substring(dot + 1)));
    if (!keep) {
      Files.delete(shop.source(from));
    }
  }
}
