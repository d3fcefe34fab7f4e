package tonghop.run;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.decision.Decision;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;

/** Looks at files without storing anything. */
public interface Previews {

    /** What a run would find in a file. */
    Check check(Path file);

    /**
     * Writes what its sender would be answered: his workbook with the cells marked, or a receipt, and a covering text.
     *
     * @param folder made where it is missing; nothing in it is replaced
     * @return the files that were written, the workbook first; none where the file is a receipt itself
     */
    List<Path> giveBack(Check check, Path folder);

    /** What is seen of a file before anything is judged. */
    Look inspect(Path file);

    /** What a check came to. */
    sealed interface Check {

        Path file();

        /** Whether it is what tonghop itself sent: nothing is to be answered. */
        default boolean isReceipt() {
            return this instanceof Refused refused && refused.reason() == Unreadable.OUR_RECEIPT;
        }

        /** The file is no workbook that can be read. */
        record Refused(Path file, Unreadable reason) implements Check {}

        /**
         * The workbook was read; a rejected report has an empty examination.
         *
         * @param offered what is left to a person to decide, as lines of {@code decisions.csv}
         */
        record Examined(Path file, Report report, Examination examination, List<Decision> offered) implements Check {
            public Examined {
                offered = List.copyOf(offered);
            }

            public Examined(Path file, Report report, Examination examination) {
                this(file, report, examination, List.of());
            }

            /** Examining a report takes over what was found in reading it, as the office weighs and explains it. */
            public List<Finding> findings() {
                List<Finding> found = report instanceof Report.Recognised ? examination.findings() : report.findings();
                return found.stream().distinct().toList();
            }
        }
    }

    /** What an inspection came to. */
    sealed interface Look {

        /** The file is no workbook that can be read. */
        record Refused(Path file, Unreadable reason) implements Look {}

        /** The workbook's sheets in the order of the tabs, and who it reports for. */
        record Seen(Path file, Report report, List<SheetLook> sheets) implements Look {
            public Seen {
                sheets = List.copyOf(sheets);
            }
        }
    }

    /** One sheet: what is on it, and the tables that were recognised. */
    record SheetLook(String name, Sheet.Visibility visibility, long nonEmptyRows, List<TableLook> tables) {
        public SheetLook {
            tables = List.copyOf(tables);
        }
    }

    /**
     * One table; rows count from 1, and the data rows are those of entries (0 where there is none).
     *
     * @param units the units of its amount columns, without repetition
     */
    record TableLook(
            Section section,
            int firstHeaderRow,
            int lastHeaderRow,
            List<Unit> units,
            int firstDataRow,
            int lastDataRow,
            List<Line.Kind> kinds) {
        public TableLook {
            units = List.copyOf(units);
            kinds = List.copyOf(kinds);
        }
    }
}
