package tonghop.batch;

import java.util.Comparator;
import java.util.List;
import tonghop.domain.text.VietnameseOrder;
import tonghop.pipeline.merge.Ruling;
import tonghop.run.History.Version;

/**
 * A version with the ruling that was made on it.
 *
 * @param member the member's id
 */
record Chapter(String member, Ruling ruling, Version version) {

    /** Versions whose place nobody knows come last. */
    static final Comparator<Chapter> ORDER = Comparator.comparing(
                    (Chapter chapter) -> chapter.version().member(), VietnameseOrder.INSTANCE)
            .thenComparing(Chapter::member)
            .thenComparing(chapter -> chapter.version().submission().period())
            .thenComparing(chapter -> chapter.version().submission().version() == 0)
            .thenComparing(chapter -> chapter.version().submission().version())
            .thenComparing(Chapter::sha256);

    private static final int LONGEST_NUMBER = 3;

    String sha256() {
        return ruling.candidate().arrival().sha256();
    }

    long reading() {
        return ruling.candidate().reading();
    }

    String file() {
        return ruling.candidate().arrival().file();
    }

    /** Whether a person means it by its number, or by the beginning of its hash. */
    boolean isMeantBy(String typed) {
        boolean isNumber = typed.length() <= LONGEST_NUMBER && typed.chars().allMatch(Character::isDigit);
        return isNumber ? Integer.toString(version.submission().version()).equals(typed) : sha256().startsWith(typed);
    }

    static List<Version> versions(List<Chapter> chapters) {
        return chapters.stream().map(Chapter::version).toList();
    }
}
