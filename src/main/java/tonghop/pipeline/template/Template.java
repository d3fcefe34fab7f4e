package tonghop.pipeline.template;

import java.util.List;
import java.util.Map;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormField;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;

/**
 * The workbook for one member and one period.
 *
 * @param cluster the name of the member's cluster in the period, or empty
 * @param choices what may be chosen, by the name of the list
 * @param printed the rows that are filled in beforehand; a section without any is not among them
 */
public record Template(
        Form form,
        Member member,
        String cluster,
        ReportingPeriod period,
        Map<String, List<String>> choices,
        Map<Section, List<PrintedRow>> printed) {

    public Template {
        choices = Map.copyOf(choices);
        printed = Map.copyOf(printed);
    }

    /** Its name, by which it is known wherever it is mailed to, such as {@code tra-vinh-2024.xlsx}. */
    public String file() {
        return member.id() + "-" + period.label() + ".xlsx";
    }

    public List<PrintedRow> rows(Section section) {
        return printed.getOrDefault(section, List.of());
    }

    /** What may be chosen in a field, from a list of the office or of the form; empty where anything may be written. */
    public List<String> choices(FormField field) {
        return field.list().map(name -> choices.getOrDefault(name, List.of())).orElseGet(field::ownChoices);
    }
}
