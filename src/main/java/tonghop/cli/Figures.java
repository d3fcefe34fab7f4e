package tonghop.cli;

import java.math.BigDecimal;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Language;

/** Numbers as a person writes them: 16.104.216.000 in Vietnamese, 16,104,216,000 in English. */
record Figures(Language language) {

    private static final int GROUP = 3;

    String count(long number) {
        return plain(BigDecimal.valueOf(number));
    }

    /** The amount without its currency. */
    String amount(Money money) {
        return plain(money.amount());
    }

    /** A day written as ISO-8601, perhaps with a time behind it: 20/12/2022 in Vietnamese, unchanged in English. */
    String day(String iso) {
        return language == Language.VI ? iso.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1") : iso;
    }

    private String plain(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", 2);
        String sign = number.signum() < 0 ? "-" : "";
        String fraction = parts.length > 1 ? decimalMark() + parts[1] : "";
        return sign + grouped(parts[0]) + fraction;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, groupMark());
        }
        return grouped.toString();
    }

    private String groupMark() {
        return language == Language.VI ? "." : ",";
    }

    private String decimalMark() {
        return language == Language.VI ? "," : ".";
    }
}
