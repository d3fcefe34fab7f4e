package tonghop.excel.in;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.reporting.Unreadable;

/** Files that are text: pages and XML that pose as workbooks, exports with commas, and all else that one can read. */
final class TextKind {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");

    /** What a kind of text has near its beginning; the first that fits decides, for pages and XML both have tables. */
    private enum Mark {
        SPREADSHEET("urn:schemas-microsoft-com:office:spreadsheet", Unreadable.SPREADSHEETML_2003),
        WORD("schemas\\.microsoft\\.com/office/word/2003", Unreadable.WORD_DOCUMENT),
        OPEN_DOCUMENT("urn:oasis:names:tc:opendocument", Unreadable.OPEN_DOCUMENT),
        PAGE("<html|<table|<!doctype html|<body|^[^a-z]*mime-version:", Unreadable.HTML),
        ANY("", Unreadable.CSV_OR_TEXT);

        private final Pattern pattern;
        private final Unreadable kind;

        Mark(String pattern, Unreadable kind) {
            this.pattern = Pattern.compile(pattern);
            this.kind = kind;
        }
    }

    private TextKind() {}

    /** Empty if the bytes are no text. */
    static Optional<Unreadable> of(byte[] head) {
        String text = new String(head, charset(head)).replace("\uFEFF", "").toLowerCase(Locale.ROOT);
        if (NOT_TEXT.matcher(text).find()) {
            return Optional.empty();
        }
        return Stream.of(Mark.values())
                .filter(mark -> mark.pattern.matcher(text).find())
                .map(mark -> mark.kind)
                .findFirst();
    }

    /** Of UTF-16 by its mark; else any that leaves ASCII as it is, for the words looked for are ASCII. */
    private static Charset charset(byte[] head) {
        boolean marked = head.length > 1 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
