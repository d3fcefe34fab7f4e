package tonghop.domain.rulebook;

/** From a limit to another of the same kind, both included. */
public record Range(Limit least, Limit most) {}
