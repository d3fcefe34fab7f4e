package tonghop.excel.in;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** What office programs leave beside a workbook while somebody has it open, with the name of that person in it. */
final class LockFile {

    /** Of Excel and of Word. */
    private static final Set<Long> SIZES = Set.of(165L, 162L);

    /** The name in one byte a letter, filled up; its length before it. */
    private static final int NAME_ENDS = 54;

    private static final Pattern LIBRE_OFFICE =
            Pattern.compile("[^\\n]*,[^\\n]*,[^\\n]*,\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d,file:[^\\n]*;\\s*");

    private LockFile() {}

    static boolean is(byte[] head, long size) {
        return SIZES.contains(size) ? isOfMicrosoft(head) : isOfLibreOffice(head);
    }

    private static boolean isOfMicrosoft(byte[] head) {
        int length = head[0];
        if (length < 1 || length >= NAME_ENDS) {
            return false;
        }
        for (int i = 1 + length; i < NAME_ENDS; i++) {
            if (head[i] != ' ' && head[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfLibreOffice(byte[] head) {
        return LIBRE_OFFICE.matcher(new String(head, StandardCharsets.UTF_8)).matches();
    }
}
