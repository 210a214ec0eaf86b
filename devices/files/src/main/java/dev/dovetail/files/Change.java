package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;

/** A change that is to be made while nobody else makes one. */
interface Change {
  /** Makes it. Where it gives an error or throws, nothing has changed. */
  Result<Void, WriteError> in(Writing writing) throws IOException;
}
