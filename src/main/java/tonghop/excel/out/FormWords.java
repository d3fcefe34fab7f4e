package tonghop.excel.out;

import java.util.Locale;
import tonghop.domain.form.FormField;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.template.Template;

/** What stands on a member's workbook, in the language of the members. */
record FormWords(Template template) {

    static final Wording WORDS = Wording.of("messages/forms", Language.VI);

    String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    /** The union's name as it stands in the letterhead. */
    String union() {
        return say("agency.member", template.member().fullName().toUpperCase(Language.VI.locale()));
    }

    /** A period in words that are read back as the same period. */
    String period() {
        ReportingPeriod period = template.period();
        String kind = period.kind() == ReportingPeriod.Kind.HALF
                ? "half" + period.part()
                : period.kind().name().toLowerCase(Locale.ROOT);
        return say(
                "period." + kind,
                String.valueOf(period.firstYear()),
                String.valueOf(period.lastYear()),
                String.valueOf(period.part()));
    }

    String title(Section section) {
        boolean named =
                section == Section.CLUSTER_ACTIVITIES && !template.cluster().isEmpty();
        return named
                ? say("title.of-cluster", template.cluster().toUpperCase(Language.VI.locale()))
                : say("title." + section.id());
    }

    /** What is printed beside a label that nobody fills in. */
    String fixed(FormField field) {
        return switch (field.field()) {
            case FORM -> template.form().id();
            case MEMBER_ID -> template.member().id();
            case PERIOD_ID -> template.period().label();
            case MEMBER -> union();
            case PERIOD -> period();
            default -> "";
        };
    }
}
