package tonghop.domain.rule;

/**
 * What the office says of a rule in its rule book, in place of the program's words.
 *
 * @param rule the id of the rule, or empty where the program's own words hold
 * @param expected the condition by which what should have stood there is worded
 * @param vi why it is wrong and how to mend it
 * @param en the same in English
 */
public record OfficeWords(String rule, Term expected, String vi, String en) {

    public static final OfficeWords NONE = new OfficeWords("", Term.TOLD, "", "");

    public boolean isNone() {
        return rule.isEmpty();
    }

    String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
