package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tests.random.Case;
import dev.dovetail.tests.random.Cases;
import dev.dovetail.tests.random.Dice;
import dev.dovetail.tests.random.Shrinker;
import dev.dovetail.tests.random.World;
import dev.dovetail.tests.random.Worlds;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What fails is shown without what has nothing to do with it. */
@JavacOnly("compiles nothing")
final class ShrinkerTest {
  @Test
  void leavesWhatMatters() {
    World world = new Worlds(Dice.of(1)).world(1, 60);
    Case large = large(world);
    Predicate<Case> fails =
        it ->
            it.world().devices().filter(each -> !each.keys().isEmpty()).count() >= 2
                && !it.options().isEmpty();
    assertTrue(fails.test(large), large::toString);
    Case small = new Shrinker(fails).smallest(large);
    assertTrue(fails.test(small), small::toString);
    assertEquals(1, small.world().programs().size());
    assertEquals(1, small.options().size());
    assertEquals(0, small.program().slots().size());
    assertEquals(2, small.world().devices().count());
    assertTrue(small.world().devices().allMatch(it -> it.slots().isEmpty()), small::toString);
    assertTrue(small.world().devices().allMatch(it -> it.keys().size() == 1), small::toString);
  }

  private static Case large(World world) {
    Cases cases = new Cases(Dice.of(2));
    while (true) {
      Optional<Case> any = cases.of(world, world.programs().get(0), "test", false);
      if (any.filter(it -> it.options().size() > 1).isPresent()) {
        return any.get();
      }
    }
  }
}
