package kit;

/** Where others are. */
public interface Network {}
