package tonghop.excel.in;

/**
 * One {@code f} element as it is written.
 *
 * @param kind {@code shared}, {@code array}, {@code dataTable}; empty or {@code normal} for a formula of its own
 * @param shared the number of the formula it shares
 */
record FormulaXml(String text, String kind, int shared) {

    static final FormulaXml NONE = new FormulaXml("", "", -1);

    static FormulaXml read(XmlPart xml) {
        String kind = xml.attribute("t");
        int shared = xml.number("si", -1);
        return new FormulaXml(xml.text().strip(), kind, shared);
    }

    boolean present() {
        return !text.isEmpty() || kind.equals("shared");
    }

    boolean isShared() {
        return kind.equals("shared");
    }

    /** An array formula is shown in braces; it is never calculated as if it were a plain one. */
    String shown() {
        return kind.equals("array") || kind.equals("dataTable") ? "{" + text + "}" : text;
    }
}
