package tonghop.excel.out;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.domain.form.FormField;

/** How the cells of a form look by what goes into them. */
final class FormLook {

    private static final int SMALL = 9;

    private FormLook() {}

    static Look of(FormField field, Look.Fill ground) {
        return Look.text(align(field)).shaped(shape(field)).boxed(ground);
    }

    static Look hint() {
        return Look.text(HorizontalAlignment.CENTER)
                .sized(SMALL)
                .set(Look.Weight.ITALIC)
                .boxed(Look.Fill.HEADING);
    }

    static Look total(FormField field) {
        Look look = field.isSummed()
                ? of(field, Look.Fill.TOTAL)
                : Look.text(align(field)).boxed(Look.Fill.TOTAL);
        return (field.isSummed() ? look.shaped(summed(field)) : look).set(Look.Weight.BOLD);
    }

    private static HorizontalAlignment align(FormField field) {
        return switch (field.filling()) {
            case ORDINAL, DATE, YEAR, CARRIED -> HorizontalAlignment.CENTER;
            case COUNT, VND, USD -> HorizontalAlignment.RIGHT;
            case FIXED, TEXT, WORDS, CHOICE, SUGGESTION -> HorizontalAlignment.LEFT;
        };
    }

    private static Look.Shape shape(FormField field) {
        return switch (field.filling()) {
            case WORDS, CARRIED, FIXED -> Look.Shape.WORDS;
            case DATE -> Look.Shape.DAY;
            case YEAR, ORDINAL -> Look.Shape.PLAIN;
            case COUNT, VND -> Look.Shape.TYPED_WHOLE;
            case USD -> Look.Shape.TYPED_CENTS;
            case TEXT, CHOICE, SUGGESTION -> Look.Shape.GENERAL;
        };
    }

    private static Look.Shape summed(FormField field) {
        return field.filling() == FormField.Filling.USD ? Look.Shape.CENTS : Look.Shape.WHOLE;
    }
}
