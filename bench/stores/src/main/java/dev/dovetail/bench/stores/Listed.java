package dev.dovetail.bench.stores;

import dev.dovetail.store.Store;

/**
 * Something in a folder, for who has no entries of a store.
 *
 * @param path of it
 * @param kind of it
 */
record Listed(String path, Store.Kind kind) {}
