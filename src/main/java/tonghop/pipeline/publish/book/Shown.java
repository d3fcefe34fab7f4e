package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.util.Optional;
import tonghop.domain.ledger.Total;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.ControlFigure;

/** What a number in a column of a summary tells, as a control figure. */
public final class Shown {

    private Shown() {}

    /** The scope of the workbook or cluster that a code such as {@code cum-1} names. */
    public static String scope(String code) {
        return switch (code) {
            case Scopes.NATIONAL -> ControlFigure.NATIONAL;
            case Scopes.NO_CLUSTER -> ControlFigure.NO_CLUSTER;
            default -> ControlFigure.NO_CLUSTER + code.substring(Scopes.CLUSTER.length());
        };
    }

    /** Empty for columns that show no total. */
    public static Optional<ControlFigure> under(Head head, String scope, BigDecimal value, String where) {
        if (head instanceof Head.Rows rows) {
            return Optional.of(new ControlFigure(scope, rows.section(), Total.ROWS, "", value, where));
        }
        if (head instanceof Head.Counted counted) {
            return Optional.of(
                    new ControlFigure(scope, counted.section(), counted.field().id(), "", value, where));
        }
        if (head instanceof Head.Reported reported) {
            return Optional.of(new ControlFigure(
                    scope,
                    Section.AID,
                    reported.field().id(),
                    reported.currency().name(),
                    value,
                    where));
        }
        if (head instanceof Head.Whole whole) {
            return Optional.of(new ControlFigure(
                    scope, Section.AID, whole.field().id(), ControlFigure.all(whole.currency()), value, where));
        }
        return Optional.empty();
    }
}
