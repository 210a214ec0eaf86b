package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Parts;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A program as they grow: each device is there for one that was there before, most of them for a
 * recent one; some are needed by several, and a few by very many.
 *
 * @param devices how many
 */
record Grown(int devices) {
  private static final String[] KINDS = {"store", "http", "cache", "codec", "queue", "index"};
  private static final int HUBS = 3;

  Descriptor descriptor() {
    RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(devices);
    Parts parts = new Parts("a");
    String[] names = new String[devices];
    names[0] = "App";
    for (int i = 1; i < devices; i++) {
      names[i] = KINDS[dice.nextInt(KINDS.length)] + i;
      int owner = dice.nextInt(3) == 0 ? dice.nextInt(i) : dice.nextInt(i / 2, i);
      parts.slot(names[owner], names[i]);
      if (dice.nextInt(4) == 0 && i > 1) {
        parts.slot(names[dice.nextInt(1 + i / 2)], names[i]);
      }
      if (dice.nextInt(6) == 0) {
        parts.slot(names[i], "hub" + dice.nextInt(HUBS));
      }
    }
    return parts.descriptor();
  }
}
