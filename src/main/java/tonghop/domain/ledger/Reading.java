package tonghop.domain.ledger;

/**
 * One reading of a received content under one rule book. What a file says can depend on its name and folder where the
 * content is silent, so the same content under another name is another reading.
 *
 * @param number its number in the store; not a count
 */
public record Reading(long number, String sha256, String name, String folder) {}
