package tonghop.excel.in;

import org.apache.poi.hssf.record.Record;

/** Takes the records of one stream of an .xls, from its beginning to its end. */
interface BiffStream {

    void accept(Record record);

    /** No more records follow. */
    default void end() {}
}
