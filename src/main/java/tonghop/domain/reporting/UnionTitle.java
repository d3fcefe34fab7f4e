package tonghop.domain.reporting;

import java.util.Set;
import java.util.function.Predicate;
import tonghop.domain.text.Key;

/**
 * Tells the line of an agency that gives a name: what a union is called, what its member is, and then some words, as in
 * "Liên hiệp … tỉnh X".
 *
 * @param unions what the members' unions are called
 * @param types what members are, in full and in initials
 */
record UnionTitle(Set<Key> unions, Set<Key> types) {

    /** The longest name of a member and a year behind it. */
    private static final int WORDS = 6;

    UnionTitle {
        unions = Set.copyOf(unions);
        types = Set.copyOf(types);
    }

    /** Whether a line begins so; the national union has no such type, and a form that is to be filled in no name. */
    boolean givesName(Key line) {
        return unions.stream()
                .filter(line::startsWith)
                .map(union -> behind(line, union))
                .filter(rest -> types.stream().anyMatch(rest::startsWith))
                .map(this::withoutTypes)
                .anyMatch(Predicate.not(UnionTitle::isNoName));
    }

    /** Whether a line begins with what a member is, so that the union it belongs to may stand in the line above. */
    boolean isSecondLine(Key line) {
        return types.stream().anyMatch(line::startsWith);
    }

    private Key withoutTypes(Key line) {
        Key rest = line;
        for (Key type : types) {
            if (rest.startsWith(type)) {
                return withoutTypes(behind(rest, type));
            }
        }
        return rest;
    }

    private static boolean isNoName(Key rest) {
        return rest.text().codePoints().noneMatch(Character::isLetter)
                || rest.words().size() > WORDS;
    }

    private static Key behind(Key line, Key beginning) {
        return new Key(line.text().substring(beginning.text().length()).strip());
    }
}
