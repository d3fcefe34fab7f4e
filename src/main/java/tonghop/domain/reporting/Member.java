package tonghop.domain.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A provincial union (đơn vị thành viên) as it was for a time; codes and names were given to others in 2025.
 *
 * @param id stable and never re-used, such as {@code tra-vinh}
 * @param code the province's two digits in the list of the General Statistics Office at the time
 * @param type what the province was, such as "tỉnh"
 * @param validity the days on which all of this held
 */
public record Member(String id, String code, String name, String type, Window validity, Union union) {

    /** Whether the province has a union that reports. */
    public enum Union {
        YES,
        NO,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Union> of(String id) {
            return Arrays.stream(values())
                    .filter(union -> union.id().equals(id))
                    .findFirst();
        }
    }

    public boolean hasUnion() {
        return union == Union.YES;
    }

    /** The name with what the province is, such as "tỉnh Trà Vinh". */
    public String fullName() {
        return type + " " + name;
    }
}
