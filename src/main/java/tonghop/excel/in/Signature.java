package tonghop.excel.in;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Unreadable;

/** The bytes a kind of file begins with, as a pattern over them read as Latin-1. */
record Signature(Pattern start, Unreadable reason) {

    static final Signature ZIP = of("PK\\x03\\x04", Unreadable.ARCHIVE);
    static final Signature OLE2 = of("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1", Unreadable.OTHER_OFFICE_DOCUMENT);

    private static final List<Signature> ALL = List.of(
            of(".{0,1024}%PDF-", Unreadable.PDF),
            of("\\s*\\{\\\\rtf", Unreadable.WORD_DOCUMENT),
            // workbooks of Excel 2 to 95 without a compound file around them
            of("\\x09[\\x00\\x02\\x04\\x08].\\x00[\\x00-\\x07][\\x00-\\x06]", Unreadable.BEFORE_EXCEL_97),
            of("PK\\x05\\x06|PK\\x07\\x08", Unreadable.ARCHIVE),
            of("Rar!\\x1A|7z\\xBC\\xAF\\x27\\x1C|\\x1F\\x8B\\x08|\\xFD7zXZ|BZh[1-9]1AY|MSCF\\x00", Unreadable.ARCHIVE),
            of(".{257}ustar", Unreadable.ARCHIVE),
            of("\\x89PNG\\r\\n|\\xFF\\xD8\\xFF|GIF8[79]a|II\\x2A\\x00|MM\\x00\\x2A", Unreadable.IMAGE),
            of("RIFF.{4}WEBP|.{4}ftyp(hei|mif|avi)", Unreadable.IMAGE),
            of("BM.{4}\\x00{4}", Unreadable.IMAGE));

    private static Signature of(String start, Unreadable reason) {
        return new Signature(Pattern.compile(start, Pattern.DOTALL), reason);
    }

    /** What a file is whose first bytes are enough to know; not asked of zip and compound files. */
    static Optional<Unreadable> reason(byte[] head) {
        return ALL.stream()
                .filter(one -> one.starts(head))
                .map(Signature::reason)
                .findFirst();
    }

    boolean starts(byte[] head) {
        return start.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
    }
}
