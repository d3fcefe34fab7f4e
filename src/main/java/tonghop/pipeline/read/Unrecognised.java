package tonghop.pipeline.read;

import java.util.Optional;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** A sheet with content of which nothing was taken; nothing may be passed over in silence. */
final class Unrecognised {

    private Unrecognised() {}

    static Optional<Finding> in(SheetReading sheet) {
        boolean taken = !sheet.tables().isEmpty()
                || (!sheet.general().isEmpty() && LikelyHeading.on(sheet).isEmpty());
        return taken || sheet.sheet().rows().isEmpty() ? Optional.empty() : Optional.of(told(sheet));
    }

    private static Finding told(SheetReading sheet) {
        return Finding.ofSheet(
                Rule.SHEET_NOT_RECOGNISED,
                sheet.sheet().name(),
                sheet.name(),
                Integer.toString(sheet.sheet().rows().size()),
                sheet.sheet().visibility() == Sheet.Visibility.VISIBLE ? "" : "SHEET_IS_HIDDEN");
    }
}
