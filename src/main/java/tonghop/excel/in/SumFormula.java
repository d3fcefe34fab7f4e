package tonghop.excel.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.excel.in.Place.Takes;

/** A formula that only adds up cells of its own sheet: {@code SUM(K8:K14,K20)}, {@code K15+K23-SUM(K30:K34)}. */
record SumFormula(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile(
            "\\G\\s*(?<sign>[+-]?)\\s*(?:SUM\\((?<areas>[^()]*)\\)|(?<cell>" + A1.CELL + "))\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Something to add or to take away. */
    record Term(Sign sign, Takes takes, List<Area> areas) {
        Term {
            areas = List.copyOf(areas);
        }

        Stream<Place> reads(SheetDraft sheet) {
            return areas.stream().map(area -> new Place(sheet, area, takes));
        }
    }

    enum Sign {
        PLUS,
        MINUS
    }

    SumFormula {
        terms = List.copyOf(terms);
    }

    /** Empty if the formula is of any other kind. */
    static Optional<SumFormula> of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        int end = 0;
        while (term.find() && readable(term, end)) {
            terms.add(term(term));
            end = term.end();
        }
        return end > 0 && end == text.length() ? Optional.of(new SumFormula(terms)) : Optional.empty();
    }

    /** All it reads of the sheet it stands on. */
    List<Place> reads(SheetDraft sheet) {
        return terms.stream().flatMap(term -> term.reads(sheet)).toList();
    }

    private static boolean readable(Matcher term, int end) {
        boolean joined = end == 0 || !term.group("sign").isEmpty();
        return joined && areas(term).stream().allMatch(A1::isArea);
    }

    private static Term term(Matcher term) {
        return new Term(
                term.group("sign").equals("-") ? Sign.MINUS : Sign.PLUS,
                term.group("cell") == null ? Takes.NUMBERS : Takes.WHATEVER_IS_THERE,
                areas(term).stream().map(A1::area).toList());
    }

    private static List<String> areas(Matcher term) {
        @Nullable String cell = term.group("cell");
        return cell == null ? List.of(term.group("areas").split(",", -1)) : List.of(cell);
    }
}
