package kit;

/** How others are reached. */
public interface Transport {}
