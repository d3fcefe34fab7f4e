package tonghop.excel.in;

/** What the number format of a cell makes of its number. */
enum Shows {
    NUMBER,
    DAY
}
