package tonghop.excel.out;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Value;

/** How a cell of a table looks by what it holds and in which row it stands. */
final class CellLook {

    private CellLook() {}

    static Look of(Head head, Value value, Rank rank) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        Look look = shown instanceof Value.Figure figure ? number(figure) : Look.text(alignment(head));
        return look.set(weight(shown, rank)).boxed(fill(rank));
    }

    private static Look number(Value.Figure figure) {
        boolean names = figure.format() == Value.Format.NUMERAL;
        HorizontalAlignment align = names ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        return Look.text(align).shaped(shape(figure.format()));
    }

    private static Look.Shape shape(Value.Format format) {
        return switch (format) {
            case COUNT, VND, CONVERTED_VND -> Look.Shape.WHOLE;
            case USD, CONVERTED_USD -> Look.Shape.CENTS;
            case PERCENT -> Look.Shape.PERCENT;
            case RATE -> Look.Shape.RATE;
            case NUMERAL -> Look.Shape.PLAIN;
        };
    }

    private static HorizontalAlignment alignment(Head head) {
        if (head instanceof Head.Tender) {
            return HorizontalAlignment.CENTER;
        }
        return head instanceof Head.Own own
                ? switch (own.label()) {
                    case ORDINAL,
                            COVERS,
                            DIRECTION,
                            SEVERITY,
                            CELL,
                            CURRENCY,
                            PLAN_TENDER,
                            PERIOD,
                            VALID_FROM,
                            VALID_TO -> HorizontalAlignment.CENTER;
                    default -> HorizontalAlignment.LEFT;
                }
                : words(head);
    }

    /** A word in the place of a sum stands where the sum would. */
    private static HorizontalAlignment words(Head head) {
        return head instanceof Head.Said ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
    }

    private static Look.Weight weight(Value value, Rank rank) {
        return switch (rank) {
            case GROUP, TOTAL -> Look.Weight.BOLD;
            case ASIDE -> Look.Weight.ITALIC;
            case ENTRY -> isConverted(value) ? Look.Weight.ITALIC : Look.Weight.PLAIN;
        };
    }

    private static boolean isConverted(Value value) {
        return value instanceof Value.Figure figure
                && (figure.format() == Value.Format.CONVERTED_VND || figure.format() == Value.Format.CONVERTED_USD);
    }

    private static Look.Fill fill(Rank rank) {
        return switch (rank) {
            case ENTRY -> Look.Fill.NONE;
            case GROUP -> Look.Fill.GROUP;
            case TOTAL -> Look.Fill.TOTAL;
            case ASIDE -> Look.Fill.ASIDE;
        };
    }
}
