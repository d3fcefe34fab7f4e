package tonghop.pipeline.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.form.OwnSheets;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Sheet;

/** Takes the imprint of a workbook: every cell of its sender's sheets, and whatever else of them bears on the reading. */
public final class Imprints {

    /** Excel keeps no more digits of a number, and another program may write more of the same one. */
    private static final MathContext EXCEL = new MathContext(15);

    /** Stands in no text of a cell, so that no two workbooks run together alike. */
    private static final char END = '\u0000';

    private final MessageDigest digest = sha256();

    private Imprints() {}

    public static Imprint of(List<Sheet> workbook) {
        Imprints taken = new Imprints();
        OwnSheets.removed(workbook).forEach(taken::add);
        return new Imprint(HexFormat.of().formatHex(taken.digest.digest()), OwnSheets.origin(workbook));
    }

    private void add(Sheet sheet) {
        add(sheet.name(), sheet.visibility());
        sheet.hiddenColumns().stream().sorted().forEach(this::add);
        sheet.merged().stream().map(Sheet.Area::toString).sorted().forEach(this::add);
        sheet.rows().forEach(row -> {
            add(row.number(), row.shown());
            row.cells().forEach(this::add);
        });
    }

    private void add(Cell cell) {
        add(cell.at().column(), cell.kind(), content(cell), cell.look(), cell.font());
    }

    private static String content(Cell cell) {
        return cell.isNumber()
                ? new BigDecimal(cell.value()).round(EXCEL).stripTrailingZeros().toString()
                : cell.value();
    }

    private void add(Object... parts) {
        Stream.of(parts).forEach(part -> digest.update((part.toString() + END).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
