package tonghop.domain.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of {@code decisions.csv}: what a person settled, or, as tonghop offers it, what a person may settle.
 *
 * @param line where it stands in the file, counted from 1; 0 where it is only offered
 * @param file for people: where the report lay below {@code input/}
 * @param sha256 the hash of the content it is about, or empty for a heading of all reports of a member
 * @param member the id of the member for whose later reports a heading holds as well, or empty
 * @param at the cell such as {@code F8}, or the cells {@code F8:F49} of a column; empty where the whole file is meant
 * @param found what stands there, for people; of a heading its text, by which it is known again
 * @param value what was decided: {@code x1000} or {@code triệu đồng} for a unit, {@code 1.500.000 VND} for a reading, the
 *     id of a member, the label of a period, the id of a field or {@link #IGNORE} for a heading, of a version the
 *     beginnings of the hashes of those that it replaces, {@code same} or {@code different} for two projects; empty where
 *     a person has to fill it in
 * @param on the day of the decision as it was written, or empty
 */
public record Decision(
        long line,
        String file,
        String sha256,
        String member,
        Kind kind,
        String sheet,
        String at,
        String found,
        String value,
        String reason,
        String who,
        String on) {

    /** The value of a heading that is none of ours. */
    public static final String IGNORE = "ignore";

    /** The columns of the file, in order. */
    public static final List<String> COLUMNS =
            List.of("file", "sha256", "member", "kind", "sheet", "at", "found", "value", "reason", "who", "on");

    /** What can be settled. */
    public enum Kind {
        UNIT,
        READING,
        MEMBER,
        PERIOD,
        HEADING,
        VERSION,
        PROJECT;

        /** The word in the file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /** The cells of the line, under {@link #COLUMNS}. */
    public List<String> cells() {
        return List.of(file, sha256, member, kind.id(), sheet, at, found, value, reason, who, on);
    }

    /**
     * What a finding about it says beside its place: value, who, when, why, and where it can be taken back; for whoever
     * does not know our codes, a sentence's beginning and its end.
     */
    public String[] told() {
        Plainly plainly = Plainly.of(this);
        return new String[] {
            value,
            who.isEmpty() ? "NOBODY_NAMED" : who,
            on.isEmpty() ? "NO_DAY" : on,
            why(),
            number(),
            plainly.what(),
            plainly.value()
        };
    }

    /** What a finding says of it where it does not fit: its line, its kind, its value, and the code of the reason. */
    public String[] unfit(String why) {
        return new String[] {number(), kind.id(), value, why};
    }

    public String number() {
        return Long.toString(line);
    }

    private String why() {
        return reason.isEmpty() ? "NO_REASON" : reason;
    }

    /** The file's name without folders. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
