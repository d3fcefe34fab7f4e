package tonghop.domain.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tonghop.domain.text.Folded;

/**
 * Turns templates into patterns over folded text. In a template {@code {năm}} is a word as folding leaves it, {@code Y} a
 * year (a group), {@code N} a number in digits or words (a group), {@code R} the number of a quarter (a group), {@code _}
 * any spaces and punctuation, {@code «} and {@code »} the edges of a word.
 */
final class PeriodWords {

    private static final Pattern WORD = Pattern.compile("(?<!p)\\{(\\p{L}[\\p{L} ]*)}");
    private static final List<String> NUMBERS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

    private final UnaryOperator<String> folding;
    private final Map<String, Integer> numbers;

    private PeriodWords(UnaryOperator<String> folding) {
        this.folding = folding;
        this.numbers =
                NUMBERS.stream().collect(Collectors.toUnmodifiableMap(folding, number -> NUMBERS.indexOf(number) + 1));
    }

    /** For text typed with marks: "năm" is a year, "nam" the end of a name. */
    static PeriodWords marked() {
        return new PeriodWords(Folded::of);
    }

    /** For text without any marks. */
    static PeriodWords bare() {
        return new PeriodWords(Folded::bare);
    }

    Pattern pattern(String template) {
        String expanded = template.replace("Y", "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)")
                .replace("N", "(\\d{1,2}|" + writtenNumbers() + ")")
                .replace("R", "(iv|i{1,3}|[1-4])")
                .replace("_", "[\\s.,:;()/-]*+")
                .replace("«", "(?<![\\p{L}\\d])")
                .replace("»", "(?![\\p{L}\\d])");
        return Pattern.compile(WORD.matcher(expanded).replaceAll(word -> folding.apply(word.group(1))));
    }

    /** What digits or a word stand for; 0 for what is no number. */
    int number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : numbers.getOrDefault(written, 0);
    }

    private String writtenNumbers() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparing((Function<String, Integer>) String::length)
                        .reversed())
                .collect(Collectors.joining("|"));
    }
}
