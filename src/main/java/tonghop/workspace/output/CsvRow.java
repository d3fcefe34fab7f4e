package tonghop.workspace.output;

import org.apache.commons.csv.CSVRecord;

/** A row of a written data file, by the names of its header; a column that is not there is empty. */
record CsvRow(CSVRecord written) {

    /** A text as it was before it was disarmed, see {@link CsvValue#text}. */
    String text(String column) {
        return CsvValue.original(figure(column));
    }

    /** A figure as any program would read it. */
    String figure(String column) {
        return written.isSet(column) ? written.get(column) : "";
    }
}
