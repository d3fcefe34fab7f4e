package tonghop.excel.in;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Names of parts, made alike: no slash in front, forward slashes, small letters, no dots, nothing percent-encoded. Names
 * differing in case only are one name (ISO/IEC 29500-2), and some programs write the backslashes of their machine.
 */
final class PartName {

    private PartName() {}

    static String of(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : decoded(name).replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }

    /** The part that a relationship of another part points at: from the root, or from the other's folder. */
    static String resolve(String source, String target) {
        String name = target.replace('\\', '/');
        return name.startsWith("/") ? of(name) : of(source.substring(0, source.lastIndexOf('/') + 1) + name);
    }

    /** The part that holds the relationships of a part; of the whole file if the name is empty. */
    static String relationships(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return of(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException aPercentSignOfItsOwn) {
            return name;
        }
    }
}
