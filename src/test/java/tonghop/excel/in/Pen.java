package tonghop.excel.in;

import java.nio.file.Path;

/** Draws a workbook for a test. Every cell is Arial unless said otherwise. */
interface Pen {

    /** The sheet that is drawn on from here; its state is {@code visible}, {@code hidden} or {@code veryHidden}. */
    Pen sheet(String name, String state);

    Pen text(String at, String text);

    Pen text(String at, String text, String font);

    Pen number(String at, String number);

    Pen number(String at, String number, String format);

    Pen truth(String at, String value);

    Pen error(String at, String code);

    /** A formula with its result, a number. */
    Pen formula(String at, String formula, String result);

    /** A formula whose result is text. */
    Pen formulaOfText(String at, String formula, String result);

    /** A formula without a result, as LibreOffice and openpyxl leave it. */
    Pen uncalculated(String at, String formula);

    Pen uncalculated(String at, String formula, String format);

    Pen hideRow(int row);

    /** Hides a column, counted from 1. */
    Pen hideColumn(int column);

    Pen merge(String area);

    Pen from1904();

    void write(Path file);
}
