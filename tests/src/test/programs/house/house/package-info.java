/** A named wiring on a package. */
@Wiring(type = Store.class, name = "cellar", value = "disk")
package house;

import dev.dovetail.Wiring;
import kit.Store;
