package tonghop.pipeline.publish.reply;

/** What is sent beside the covering text. */
public enum Form {
    /** The sender's own workbook, marked. */
    MARKED,
    /** A workbook with the list alone, where the sender's own cannot be written again. */
    LIST,
    /** A workbook with what was accepted, where there is nothing to mend. */
    RECEIPT
}
