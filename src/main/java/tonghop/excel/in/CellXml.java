package tonghop.excel.in;

/**
 * One {@code c} element as it is written.
 *
 * @param address such as {@code K38}; empty where the file counts on the order
 * @param style the number of its style
 * @param type of its value; a number if empty
 * @param formula without its equals sign; empty if there is none
 * @param value the text of {@code v}
 * @param inline the text of {@code is}
 */
record CellXml(String address, int style, String type, FormulaXml formula, String value, RichText inline) {

    /** Reads the cell the part has gone to. */
    static CellXml read(XmlPart xml) {
        String address = xml.attribute("r");
        int style = xml.number("s", 0);
        String type = xml.attribute("t");
        FormulaXml formula = FormulaXml.NONE;
        String value = "";
        RichText inline = RichText.NONE;
        int cell = xml.depth();
        while (xml.child(cell)) {
            switch (xml.name()) {
                case "f" -> formula = FormulaXml.read(xml);
                case "v" -> value = xml.text();
                case "is" -> inline = RichText.read(xml);
                default -> {}
            }
        }
        return new CellXml(address, style, type, formula, value, inline);
    }

    /** Only a style. */
    boolean isEmpty() {
        return value.isEmpty() && inline.text().isEmpty() && !formula.present();
    }

    /** Whether there is a formula without a result. */
    boolean awaitsCalculation(Results results) {
        return formula.present() && results.isPlaceholder(value) && Blank.is(inline.text());
    }
}
