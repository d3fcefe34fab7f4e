package tonghop;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What must be found in one of the sample reports.
 *
 * @param code the GSO code of its member
 * @param figures by section, measure and currency, such as {@code aid committed VND}
 */
record Truth(String file, String code, String period, Map<String, String> figures) {

    /** Told in the truth but no measure of their own: directions, and the general figures. */
    private static final Set<String> NO_MEASURE = Set.of("inbound", "plan_disbursed", "style");

    static List<Truth> all() {
        try (InputStream json = Truth.class.getResourceAsStream("/truth.json");
                JsonParser parser =
                        new JsonFactory().createParser(ObjectReadContext.empty(), Objects.requireNonNull(json))) {
            List<Truth> all = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                all.add(of(flattened(parser)));
            }
            return all;
        } catch (IOException unreadable) {
            throw new IllegalStateException("truth.json", unreadable);
        }
    }

    /** The leaves of an object by their path: {@code aid_totals VND committed}; of an array its length. */
    private static Map<String, String> flattened(JsonParser parser) {
        Map<String, String> leaves = new TreeMap<>();
        Deque<String> path = new ArrayDeque<>();
        while (parser.nextToken() != JsonToken.END_OBJECT || !path.isEmpty()) {
            switch (parser.currentToken()) {
                case PROPERTY_NAME -> path.addLast(parser.currentName());
                case END_OBJECT -> path.removeLast();
                case START_ARRAY -> leaves.put(popped(path), String.valueOf(length(parser)));
                case START_OBJECT -> {}
                default -> leaves.put(popped(path), parser.getString());
            }
        }
        return leaves;
    }

    private static String popped(Deque<String> path) {
        String whole = String.join(" ", path);
        path.removeLast();
        return whole;
    }

    private static int length(JsonParser array) {
        int length = 0;
        while (array.nextToken() != JsonToken.END_ARRAY) {
            array.skipChildren();
            length++;
        }
        return length;
    }

    private static Truth of(Map<String, String> leaves) {
        Map<String, String> figures = new TreeMap<>();
        leaves.forEach((path, value) -> {
            String[] steps = path.split(" ");
            if (steps[0].equals("aid_totals") && !steps[2].equals("rows")) {
                figures.put("aid " + steps[2] + " " + steps[1], value);
            } else if (path.equals("sections aid")) {
                figures.put("aid rows", value);
            } else if (steps[0].equals("sections") && !NO_MEASURE.contains(steps[steps.length - 1])) {
                figures.put(steps[1] + " " + steps[2], value);
            }
        });
        return new Truth(leaf(leaves, "file"), leaf(leaves, "member"), leaf(leaves, "period"), figures);
    }

    private static String leaf(Map<String, String> leaves, String path) {
        return Objects.requireNonNull(leaves.get(path), path);
    }

    @Override
    public String toString() {
        return file;
    }
}
