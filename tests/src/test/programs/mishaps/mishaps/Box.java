package mishaps;

/** What a device of the ten is. */
public interface Box {}
