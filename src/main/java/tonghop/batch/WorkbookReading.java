package tonghop.batch;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.Imprints;
import tonghop.pipeline.read.Origin;
import tonghop.pipeline.read.Staging;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Reads one received workbook into the staging tables. */
record WorkbookReading(Stores stores, Stages stages) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReading.class);

    /** Characters of one row; more than any table has, and what one column of the store takes. */
    private static final long LONGEST_ROW = 400_000;

    /** What is to be written of a reading. */
    Runnable read(Reading reading) {
        Staging staging = stores.staging();
        try {
            List<Sheet> sheets = stages.workbooks().sheets(stores.received().copy(reading.sha256()));
            Report report =
                    stages.reader().apply(sheets, new Origin(reading.name(), reading.folder(), reading.sha256()));
            Imprint imprint = Imprints.of(sheets);
            return isTooLong(report)
                    ? () -> staging.refuse(reading, Unreadable.TOO_LARGE)
                    : () -> staging.stage(reading, report, imprint);
        } catch (UnreadableWorkbook unreadable) {
            LOG.info("{} is refused", reading, unreadable);
            return () -> staging.refuse(reading, unreadable.reason());
        }
    }

    private static boolean isTooLong(Report report) {
        return report instanceof Report.Recognised recognised
                && Stream.concat(
                                recognised.tables().stream()
                                        .flatMap(table -> table.lines().stream())
                                        .map(Line::values),
                                Stream.of(recognised.general()))
                        .anyMatch(values -> length(values) > LONGEST_ROW);
    }

    private static long length(List<Line.Value> values) {
        return values.stream()
                .map(Line.Value::cell)
                .flatMapToLong(WorkbookReading::lengths)
                .sum();
    }

    private static LongStream lengths(Cell cell) {
        return LongStream.of(
                cell.raw().length(),
                cell.value().length(),
                cell.font().length(),
                cell.at().sheet().length());
    }
}
