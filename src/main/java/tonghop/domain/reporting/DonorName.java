package tonghop.domain.reporting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** A name of a donor, and how much it resembles another one. */
record DonorName(Key loose) {

    private static final int SAME_LETTERS = 1_000;
    private static final int INITIALS = 900;
    private static final int ONE_IN_THE_OTHER = 850;

    /** Out of a thousand; below, two names have too little in common to be worth a question. */
    private static final int ALIKE = 700;

    /** "CBM" says enough to be looked for inside a name, "Tổ" does not. */
    private static final int SHORTEST = 3;

    DonorName(String name) {
        this(Key.loose(name));
    }

    /** Out of a thousand; 0 for names that nobody would take for each other. */
    int likeness(DonorName other) {
        if (loose.equals(other.loose)) {
            return SAME_LETTERS;
        }
        if (isInitialsOf(other) || other.isInitialsOf(this)) {
            return INITIALS;
        }
        if (stands(loose, other.loose) || stands(other.loose, loose)) {
            return ONE_IN_THE_OTHER;
        }
        int common = Overlap.ofLetters(loose, other.loose);
        return common >= ALIKE ? common : 0;
    }

    private boolean isInitialsOf(DonorName other) {
        List<String> words = other.loose.words();
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(joining());
        return words.size() >= SHORTEST && loose.text().equals(initials);
    }

    private static boolean stands(Key part, Key whole) {
        return part.text().length() >= SHORTEST && whole.contains(part);
    }
}
