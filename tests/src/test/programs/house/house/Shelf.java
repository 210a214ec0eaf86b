package house;

import kit.Store;

/** A store of its own kind. */
public interface Shelf extends Store {}
