package tonghop.domain.journal;

/**
 * A content that does not count any more, whenever it is sent.
 *
 * @param on the day, as ISO-8601
 */
public record Withdrawal(String sha256, String who, String on, String why) {}
