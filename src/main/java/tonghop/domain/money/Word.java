package tonghop.domain.money;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and signs of amounts as Vietnamese offices write them, each with the letter under which the grammar knows
 * it. The order decides: of two words that begin alike the earlier is taken.
 */
enum Word {
    NUMERAL('N', Form.SIGN, "[0-9]+(?:[.,][0-9]+)*(?: [0-9]+(?:[.,][0-9]+)*)*"),
    FOREIGN_SIGN('f', Form.MIXED, "(?!us)[a-z]{1,2}\\$|[€£¥₩฿₭]"),
    FOREIGN_CODE(
            'f',
            Form.WORD,
            "aud|cad|chf|cny|dkk|eur|euro|gbp|hkd|inr|jpy|khr|krw|lak|myr|nok|nzd|rmb|rub|sek|sgd|thb|twd"),
    FOREIGN(
            'f',
            Form.WORD,
            "đô(?: |-|)la (?!mỹ|mĩ|hoa kỳ|hoa kì)\\p{L}+|đô (?:úc|sing|canada)|bảng anh|nhân dân tệ|yên nhật"
                    + "|yên|won|bạt|baht|kíp|kip"),
    ORIGINAL_CURRENCY('O', Form.WORD, "nguyên tệ"),
    DOLLAR('u', Form.WORD, "us(?: |)dollars?|đô(?: |-|)la (?:mỹ|mĩ|hoa kỳ|hoa kì)|đô (?:mỹ|mĩ)|tiền (?:mỹ|mĩ)|usd"),
    DOLLAR_CODE('u', Form.MIXED, "us ?\\$|\\$ ?us(?!\\p{L})"),
    PLAIN_DOLLAR('s', Form.WORD, "đô(?: |-|)la|đô|dollars?"),
    DOLLAR_SIGN('s', Form.SIGN, "\\$"),
    DONG_CODE('v', Form.WORD, "vnđ|vnd|vn đ|tiền việt nam|tiền việt|tiền vn"),
    DONG('d', Form.WORD, "tiền đồng|đồng việt nam|đồng vn|việt nam đồng|vn đồng|đồng|đ|dong"),
    DONG_SIGN('d', Form.SIGN, "₫"),
    THOUSAND('t', Form.DENOMINATION, "nghìn|ngàn|nghin|ngan"),
    MILLION('m', Form.DENOMINATION, "triệu|trieu"),
    MILLION_SHORT('r', Form.DENOMINATION, "tr"),
    BILLION('b', Form.DENOMINATION, "tỷ|tỉ|ty"),
    ENGLISH_THOUSAND('T', Form.WORD, "thousands?"),
    ENGLISH_MILLION('M', Form.WORD, "millions?"),
    ENGLISH_BILLION('B', Form.WORD, "billions?"),
    ABOUT('a', Form.WORD, "ước tính|ước|khoảng|xấp xỉ|trên dưới"),
    ABOUT_SIGN('a', Form.SIGN, "[~≈]"),
    AT_LEAST('g', Form.WORD, "hơn|trên"),
    AT_LEAST_SIGN('g', Form.SIGN, "[>≥]"),
    AT_MOST('l', Form.WORD, "gần|dưới"),
    AT_MOST_SIGN('l', Form.SIGN, "[<≤]"),
    HALF('h', Form.WORD, "rưỡi"),
    UNTIL('o', Form.WORD, "đến|tới"),
    COUNTED(
            'c',
            Form.WORD,
            "chương trình|phi dự án|dự án|khoản viện trợ|khoản|lượt người|lượt|người|đại biểu|đoàn|chi hội"
                    + "|hội viên|hội|thành viên|tổ chức|hoạt động|cuộc|suất|học bổng|ấn phẩm|bản tin|số|kỳ|cái|chiếc"
                    + "|bộ|căn|công trình|hộ"),
    PERCENT_WORD('%', Form.WORD, "phần trăm"),
    NUMBER_WORD('w', Form.WORD, "không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|chục|vạn|nửa"),
    DASH('_', Form.SIGN, "[–—]"),
    ELLIPSIS('e', Form.SIGN, "…|\\.\\.\\."),
    PLAIN_SIGN(' ', Form.SIGN, "[-().*%=+,/;:]"),
    UNKNOWN('x', Form.MIXED, "\\p{L}+|.");

    /** How the alternatives of a word are written in a text. */
    private enum Form {
        SIGN(""),
        WORD("(?!\\p{L})"),
        /** Also glued to its currency: "trđ", "tỷđồng". */
        DENOMINATION("(?:(?!\\p{L})|(?=đ|vn|us))"),
        MIXED("");

        private final String end;

        Form(String end) {
            this.end = end;
        }
    }

    private final char letter;
    private final Form form;
    private final String initials;
    private final Pattern pattern;

    Word(char letter, Form form, String alternatives) {
        this.letter = letter;
        this.form = form;
        this.initials = Pattern.compile("\\|")
                .splitAsStream(alternatives)
                .map(alternative -> alternative.substring(0, 1))
                .collect(Collectors.joining());
        String gaps = form == Form.WORD ? alternatives.replace(" ", "[ \n]+") : alternatives;
        this.pattern = Pattern.compile("(?:" + gaps + ")" + form.end, Pattern.DOTALL);
    }

    /** Whether a look at the pattern is worth it where a text goes on with this character. */
    boolean mayBeginWith(char first) {
        return switch (form) {
            case MIXED -> true;
            case SIGN -> !Character.isLetter(first);
            case WORD, DENOMINATION -> initials.indexOf(first) >= 0;
        };
    }

    /** The letter in the grammar; a plain sign stands for itself. */
    char letter(String seen) {
        return this == PLAIN_SIGN ? seen.charAt(0) : letter;
    }

    Pattern pattern() {
        return pattern;
    }
}
