package tonghop.domain.reporting;

/**
 * A field of aid (lĩnh vực).
 *
 * @param dac3 the three digits of the OECD's purpose code
 */
public record Sector(String id, String name, String dac3) {}
