package tonghop.domain.rule;

import java.util.regex.Pattern;

/**
 * Figures in the arguments of findings, which are grouped as Vietnamese offices write them, in English: {@code 1.500,25 USD}
 * as {@code 1,500.25 USD}. What a report says is an argument, too, so only figures with a currency or a factor's sign are
 * looked for inside; any other must be the whole argument.
 */
final class EnglishNumbers {

    private static final String FIGURE = "\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?";
    private static final Pattern VIETNAMESE = Pattern.compile(
            "^-?" + FIGURE + "$|(?<![\\d.,])" + FIGURE + "(?= (?:VND|USD)(?!\\p{L}))|(?<=[÷×])" + FIGURE);

    private EnglishNumbers() {}

    static String in(String argument) {
        return VIETNAMESE.matcher(argument).replaceAll(figure -> swapped(figure.group()));
    }

    private static String swapped(String figure) {
        return figure.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
