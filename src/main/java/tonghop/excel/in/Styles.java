package tonghop.excel.in;

import java.util.List;

/** What the styles of cells say that changes how a cell is read. */
record Styles(List<Style> all) {

    static final Styles NONE = new Styles(List.of());

    /** @param font its name; empty if the file does not say */
    record Style(Shows shows, String font) {
        static final Style PLAIN = new Style(Shows.NUMBER, "");
    }

    Styles {
        all = List.copyOf(all);
    }

    /** @param number from 0; plain if there is no such style, as Excel takes it */
    Style get(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : Style.PLAIN;
    }
}
